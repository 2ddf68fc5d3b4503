using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content;

/// <summary>Where each advice item of the guides is practised, for <c>check --coverage</c>.</summary>
internal static class Coverage
{
    /// <summary>One line for each advice item, in the order of the content.</summary>
    public static ImmutableArray<CoverageLine> Of(Playbook playbook) =>
        [.. playbook.Advice.Select(item => new CoverageLine(item, Practice(item, playbook)))];

    // A claim counts when both sides make it: the item names the exercise, and the exercise, which /why reads, the item.
    private static ImmutableArray<string> Practice(AdviceItem item, Playbook playbook) =>
    [
        .. item.TaughtIn.Where(id =>
            playbook.Exercises.TryGetValue(id, out var exercise) && exercise.Advice.Contains(item.Id, StringComparer.Ordinal)),
    ];
}
