using System.Globalization;
using System.Text;
using Bot.Core;
using Bot.Core.Clocks;
using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host.Turns;

/// <summary>Writes a person's data for reading: where they stand, what they answered, their letters, their history.</summary>
internal sealed class ExportText(Playbook playbook)
{
    private static readonly LocalDateTimePattern Minute =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    private readonly StringBuilder text = new();
    private DateTimeZone zone = DateTimeZone.Utc;

    /// <summary>Writes the file.</summary>
    public string Write(Journey? journey, IReadOnlyList<Entry> entries, Instant now)
    {
        zone = (journey is null ? null : LocalTimes.Zone(journey.Preferences)) ?? DateTimeZone.Utc;
        Line($"Your data, {When(now)}, times in {zone.Id}");
        if (journey is not null)
        {
            WriteStanding(journey);
            WriteAnswers(journey);
            WriteVault(journey);
            WriteCheckIns(journey);
        }

        WriteHistory(entries);
        return text.ToString();
    }

    private void WriteStanding(Journey journey)
    {
        Head("Where you stand");
        Line($"Stage: {Title(journey.Road.Stage)}");
        foreach (var track in journey.Road.Tracks)
        {
            Line($"Beside it: {Title(track)}");
        }

        Line($"Here since: {When(journey.StartedAt)}");
        Line($"Language: {journey.Preferences.Language}");
        Line($"Time zone: {journey.Preferences.Zone ?? "not told"}");
        Line($"Country: {journey.Preferences.Country ?? "not told"}");
        Line($"You agreed that answers are stored: {When(journey.Preferences.StoringAgreedAt)}");
        Line($"You agreed that we may write first: {When(journey.Preferences.NudgesAgreedAt)}");
    }

    private void WriteAnswers(Journey journey)
    {
        Head("Your newest answers");
        foreach (var (key, answered) in journey.Answers.OrderBy(pair => pair.Value.At).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Line($"{When(answered.At)}  {Question(key)}");
            Line("    " + Words(key, answered.Value).Replace("\n", "\n    ", StringComparison.Ordinal));
        }
    }

    private void WriteVault(Journey journey)
    {
        Head("Letters in your vault");
        foreach (var letter in journey.Vault)
        {
            Line($"{When(letter.At)}  {letter.Status.ToString().ToLowerInvariant()}, until {When(letter.Until)}");
            Line("    " + letter.Text.Replace("\n", "\n    ", StringComparison.Ordinal));
        }
    }

    private void WriteCheckIns(Journey journey)
    {
        Head("Check-ins");
        foreach (var check in journey.CheckIns)
        {
            Line($"{When(check.At)}  how bad {Number(check.Intensity)}, urge to write {Number(check.Urge)}, mood {Number(check.Mood)}");
        }
    }

    private void WriteHistory(IReadOnlyList<Entry> entries)
    {
        Head("History");
        foreach (var entry in entries)
        {
            Line($"{When(entry.At)}  {entry.Kind.ToString().ToLowerInvariant()}  {Question(entry.About)}");
            if (entry.Text.Length > 0)
            {
                Line("    " + entry.Text.Replace("\n", "\n    ", StringComparison.Ordinal));
            }
        }
    }

    private string Title(Stage stage) => playbook.Stages.TryGetValue(stage, out var found) ? found.Title : stage.Name();

    /// <summary>The exercise and the question behind <c>EXERCISE.PROMPT</c>; anything else as it is.</summary>
    private string Question(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var exercise = playbook.Exercises.GetValueOrDefault(dot > 0 ? key[..dot] : key);
        return exercise is null ? key
            : Prompt(key) is { } prompt ? $"{exercise.Title}: {prompt.Ask.Pick(0)}"
            : exercise.Title;
    }

    private string Words(string key, AnswerValue value) => value switch
    {
        AnswerValue.Skipped skipped => skipped.NotSure ? "not sure" : "skipped",
        AnswerValue.Seen => "seen",
        AnswerValue.Kept kept => kept.LetterId is null ? "thrown away" : "kept in the vault",
        _ => AnswerWords.Of(value, Prompt(key)),
    };

    private Prompt? Prompt(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? playbook.Exercises.GetValueOrDefault(key[..dot])?.Find(key[(dot + 1)..]) : null;
    }

    private string When(Instant? at) => at is { } known ? Minute.Format(known.InZone(zone).LocalDateTime) : "no";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not told";

    private void Head(string words) => text.Append('\n').Append(words).Append('\n').Append('-', words.Length).Append('\n');

    private void Line(string words) => text.Append(words).Append('\n');
}
