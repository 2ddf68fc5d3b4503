using System.Globalization;

namespace Bot.Host.Content.Checks;

/// <summary>What stands under <c>when:</c> exists and can come true.</summary>
internal static class ConditionCheck
{
    public static void Run(PlaybookDraft draft, Findings findings)
    {
        foreach (var line in draft.Conditions)
        {
            if (Subject.Find(line.Condition.Subject, line.Owner, draft) is { } subject)
            {
                CheckValues(line, subject, findings);
            }
            else
            {
                findings.Report(
                    line.Place, IssueRule.UnknownReference,
                    $"there is no fact or prompt '{line.Condition.Subject}' to ask; see docs/content.md.");
            }
        }
    }

    private static void CheckValues(PlacedCondition line, Subject subject, Findings findings)
    {
        var canHold = line.Condition.Values.IsEmpty;
        foreach (var (value, place) in line.Condition.Values.Zip(line.ValuePlaces))
        {
            var isKnown = subject.Words.Contains(value, StringComparer.Ordinal);
            if (!isKnown && (subject.Least is null || !TryParse(value, out _, out _)))
            {
                findings.Report(place, IssueRule.UnknownReference,
                    $"'{line.Condition.Subject}' is never '{value}'; {Ways(subject)}.");
                return;
            }

            canHold |= isKnown || CanHold(value, subject);
        }

        if (!canHold)
        {
            var rule = line.PromptId.Length == 0 ? IssueRule.UnreachableExercise : IssueRule.UnreachablePrompt;
            findings.Report(line.Place, rule,
                $"'{line.Condition.Subject}' lies between {subject.Least} and {subject.Most}, so this never holds.");
        }
    }

    private static string Ways(Subject subject) => (subject.Words.IsEmpty, subject.Least) switch
    {
        (true, _) => "ask for a number, such as \">=2\"",
        (false, null) => $"it is one of {string.Join(", ", subject.Words)}",
        _ => $"ask for a number, such as \">=2\", or for {string.Join(", ", subject.Words)}",
    };

    private static bool CanHold(string value, Subject subject) =>
        TryParse(value, out var least, out var most) && least <= subject.Most && most >= subject.Least;

    // A comparison, or a number alone, as the range of numbers it takes.
    private static bool TryParse(string value, out int least, out int most)
    {
        var hasSign = value.StartsWith(">=", StringComparison.Ordinal) || value.StartsWith("<=", StringComparison.Ordinal);
        var sign = hasSign ? value[..2] : string.Empty;
        var isNumber = int.TryParse(value.AsSpan(sign.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        least = sign is "<=" ? 0 : number;
        most = sign is ">=" ? int.MaxValue : number;
        return isNumber;
    }
}
