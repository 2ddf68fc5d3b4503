using Bot.Core.Content;
using NodaTime;

namespace Bot.Host.Content.Checks;

/// <summary>Somebody verified every help line not long ago. Asked before a release only.</summary>
internal static class HelpLineCheck
{
    private const int DaysValid = 180;

    /// <summary>The lines that nobody verified in the last 180 days.</summary>
    public static IReadOnlyList<PlaybookIssue> Find(PlaybookDraft draft, LocalDate today)
    {
        var findings = new Findings();
        foreach (var line in draft.HelpLines.Values)
        {
            if (Fault(line, today) is { } fault)
            {
                findings.Report(draft.PlaceOf(line), IssueRule.HelpLineUnverified,
                    $"the lines of {line.Country} {fault}; call or look, and date it.");
            }
        }

        return findings.Issues;
    }

    private static string? Fault(HelpLine line, LocalDate today) => line.VerifiedOn switch
    {
        null => "were verified by nobody",
        { } date when date > today => "are dated in the future",
        { } date when Period.DaysBetween(date, today) > DaysValid => $"were verified more than {DaysValid} days ago",
        _ => null,
    };
}
