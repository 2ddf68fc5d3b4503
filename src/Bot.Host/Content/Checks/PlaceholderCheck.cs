using System.Collections.Frozen;
using System.Globalization;
using Bot.Core.Content;

namespace Bot.Host.Content.Checks;

/// <summary>Every placeholder can be filled where it stands.</summary>
internal static class PlaceholderCheck
{
    private const string AnswerMark = "answer:";

    // The table of docs/content.md.
    private static readonly FrozenSet<string> Known = new[]
    {
        "days_steady", "line", "more_lines", "emergency", "abuse_line", "own_harm_line", "youth_line", "verdict", "reasons",
        "open", "contact_until", "pause_until", "letters", "stage",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Run(PlaybookDraft draft, Findings findings)
    {
        // Few texts have a placeholder, and a template need not be parsed to see that it has none.
        foreach (var text in draft.Texts.Where(text => text.Words.Contains('{', StringComparison.Ordinal)))
        {
            foreach (var name in Template.Parse(text.Words).Placeholders.Where(name => !CanBeFilled(name, text, draft)))
            {
                var at = Math.Max(0, text.Words.IndexOf($"{{{name}}}", StringComparison.Ordinal));
                findings.Report(text.PlaceOf(at), IssueRule.UnknownPlaceholder,
                    $"'{{{name}}}' cannot be filled here; {Advice(text.Role)}.");
            }
        }
    }

    private static string Advice(TextRole role) => role.Slots == Slots.None
        ? $"a {role.Name} is shown as it stands"
        : "see the table in docs/content.md";

    private static bool CanBeFilled(string name, Text text, PlaybookDraft draft) => text.Role.Slots switch
    {
        Slots.None => false,
        Slots.Free when !name.StartsWith(AnswerMark, StringComparison.Ordinal) => name.All(c => c is (>= 'a' and <= 'z') or '_'),
        _ => Known.Contains(name) || IsAnswer(name, text, draft),
    };

    private static bool IsAnswer(string name, Text text, PlaybookDraft draft)
    {
        if (!name.StartsWith(AnswerMark, StringComparison.Ordinal))
        {
            return false;
        }

        var path = name[AnswerMark.Length..].Split('.');
        return (text.Role.Slots == Slots.Exercise && IsPart(draft, text.Owner, path))
            || (path.Length > 1 && IsPart(draft, path[0], path[1..]));
    }

    private static bool IsPart(PlaybookDraft draft, string exerciseId, string[] path) =>
        draft.Exercises.TryGetValue(exerciseId, out var exercise)
        && exercise.Find(path[0]) is { } prompt
        && path[1..] switch
        {
            [] => true,
            ["left" or "right"] => prompt is Prompt.Columns,
            [var number] => IsCount(number) && prompt is Prompt.Write or Prompt.List or Prompt.Rank or Prompt.Checklist,
            _ => false,
        };

    private static bool IsCount(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
}
