using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;

namespace Bot.Core.Prompts;

/// <summary>Says an answer in words, for placeholders, <c>/why</c> and the export.</summary>
public static class AnswerWords
{
    /// <summary>The words of <c>prompt</c>, <c>EX1.prompt</c> or <c>EX1.prompt.part</c>; empty when never answered.</summary>
    public static string Of(string reference, FactScope scope)
    {
        var parts = reference.Split('.');
        var local = scope.Exercise?.Find(parts[0]) is not null;
        var exerciseId = local ? scope.Exercise!.Id : parts[0];
        var promptId = local ? parts[0] : parts.ElementAtOrDefault(1) ?? string.Empty;
        var part = parts.ElementAtOrDefault(local ? 1 : 2);
        var value = scope.Journey.Answer($"{exerciseId}.{promptId}");
        var prompt = scope.Playbook.Exercises.TryGetValue(exerciseId, out var exercise) ? exercise.Find(promptId) : null;
        return value switch
        {
            null => string.Empty,
            AnswerValue.Kept kept => Letter(scope.Journey, kept.LetterId),
            _ => Part(value, prompt, part),
        };
    }

    /// <summary>The words of an answer.</summary>
    /// <param name="value">The answer.</param>
    /// <param name="prompt">The prompt it answers, for the labels of options; null when it is gone from the content.</param>
    public static string Of(AnswerValue value, Prompt? prompt) => value switch
    {
        AnswerValue.Chosen chosen => Label(prompt, chosen.Option),
        AnswerValue.Picked picked => string.Join(", ", picked.Options.Select(option => Label(prompt, option))),
        AnswerValue.Rated rated => rated.Number.ToString(CultureInfo.InvariantCulture),
        AnswerValue.RatedEach each => string.Join(", ", each.Numbers.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{Label(prompt, pair.Key)}: {pair.Value}"))),
        AnswerValue.Wrote wrote => wrote.Text,
        AnswerValue.Listed listed => Lines(listed.Items),
        AnswerValue.Paired paired => Lines(paired.Left.AddRange(paired.Right)),
        AnswerValue.Dated dated => Dates.Day(dated.Day),
        AnswerValue.Lasted lasted => string.Create(CultureInfo.InvariantCulture, $"{lasted.Days} days"),
        AnswerValue.Scored scored => string.Create(CultureInfo.InvariantCulture, $"{scored.Right} of {scored.Of}"),
        AnswerValue.Logged logged => Lines([.. logged.Entries.Select(entry => Entry(entry, prompt as Prompt.Log))]),
        AnswerValue.Skipped or AnswerValue.Seen or AnswerValue.Kept => string.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No such answer."),
    };

    /// <summary>What was composed lies in the vault, and nowhere else; thrown away there, it is gone here too.</summary>
    private static string Letter(Journey journey, string? id)
    {
        foreach (var letter in journey.Vault)
        {
            if (letter.Id == id)
            {
                return letter.Text;
            }
        }

        return string.Empty;
    }

    private static string Part(AnswerValue value, Prompt? prompt, string? part) => (value, part) switch
    {
        (_, null) => Of(value, prompt),
        (AnswerValue.Paired paired, "left") => Lines(paired.Left),
        (AnswerValue.Paired paired, "right") => Lines(paired.Right),
        (AnswerValue.Listed listed, _) => Nth(listed.Items, part),
        (AnswerValue.Picked picked, _) => Nth([.. picked.Options.Select(option => Label(prompt, option))], part),
        (AnswerValue.Wrote wrote, _) => Nth([.. wrote.Text.Split('\n')], part),
        (AnswerValue.RatedEach each, _) => each.Numbers.TryGetValue(part, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : string.Empty,
        _ => string.Empty,
    };

    private static string Entry(LogEntry entry, Prompt.Log? log) =>
        string.Join(" · ", (log?.Fields ?? []).Where(field => entry.Fields.ContainsKey(field.Id))
            .Select(field => Of(entry.Fields[field.Id], field)));

    private static string Nth(ImmutableArray<string> items, string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var nth) && nth >= 1 && nth <= items.Length
            ? items[nth - 1]
            : string.Empty;

    private static string Lines(ImmutableArray<string> lines) => string.Join('\n', lines.Select(line => $"– {line}"));

    private static string Label(Prompt? prompt, string optionId)
    {
        foreach (var option in Options(prompt))
        {
            if (option.Id == optionId)
            {
                return option.Label;
            }
        }

        return optionId;
    }

    private static ImmutableArray<Option> Options(Prompt? prompt) => prompt switch
    {
        Prompt.Choose choose => choose.Options,
        Prompt.Rank rank => rank.Options,
        Prompt.Checklist checklist => checklist.Items,
        Prompt.Scales scales => scales.Items,
        Prompt.Deck deck => deck.Cards,
        _ => [],
    };
}
