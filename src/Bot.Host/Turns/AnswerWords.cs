using System.Globalization;
using Bot.Core.Prompts;
using NodaTime.Text;

namespace Bot.Host.Turns;

/// <summary>An answer in words, where the content it was given to is no longer there to say it better.</summary>
internal static class AnswerWords
{
    /// <summary>The words; ids of options as they are.</summary>
    public static string Of(AnswerValue value) => value switch
    {
        AnswerValue.Skipped skipped => skipped.NotSure ? "not sure" : "skipped",
        AnswerValue.Seen => "seen",
        AnswerValue.Chosen chosen => chosen.Option,
        AnswerValue.Picked picked => string.Join(", ", picked.Options),
        AnswerValue.Rated rated => Number(rated.Number),
        AnswerValue.RatedEach rated => string.Join(", ", rated.Numbers
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {Number(pair.Value)}")),
        AnswerValue.Wrote wrote => wrote.Text,
        AnswerValue.Listed listed => string.Join('\n', listed.Items),
        AnswerValue.Paired paired => string.Join('\n', [.. paired.Left, "–", .. paired.Right]),
        AnswerValue.Dated dated => LocalDatePattern.Iso.Format(dated.Day),
        AnswerValue.Lasted lasted => $"{Number(lasted.Days)} days",
        AnswerValue.Logged logged => string.Join('\n', logged.Entries.Select(Entry)),
        AnswerValue.Scored scored => $"{Number(scored.Right)} of {Number(scored.Of)}",
        AnswerValue.Kept kept => kept.LetterId is null ? "thrown away" : "kept in the vault",
        _ => throw new InvalidOperationException("A kind of answer that nobody told the export of."),
    };

    private static string Entry(LogEntry entry) => string.Join("; ", entry.Fields
        .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Of(pair.Value)}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
