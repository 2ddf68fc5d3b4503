using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content;

/// <summary>Where each advice item of the guides is practised, for <c>check --coverage</c>.</summary>
internal static class Coverage
{
    /// <summary>One line for each advice item, in the order of the content.</summary>
    public static ImmutableArray<CoverageLine> Of(Playbook playbook)
    {
        var byItem = playbook.Exercises.Values
            .SelectMany(exercise => exercise.Advice, (exercise, item) => (exercise.Id, Item: item))
            .ToLookup(pair => pair.Item, pair => pair.Id, StringComparer.Ordinal);
        return [.. playbook.Advice.Select(item => new CoverageLine(item, Practice(item, byItem[item.Id], playbook)))];
    }

    private static ImmutableArray<string> Practice(AdviceItem item, IEnumerable<string> exercises, Playbook playbook) =>
    [
        .. exercises
            .Concat(item.TaughtIn.Where(id => playbook.Exercises.ContainsKey(id) || PracticeNames.IsKnown(id)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
