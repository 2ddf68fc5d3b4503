using System.Collections.Immutable;
using Bot.Core.Prompts;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>
/// The next hour known as hard: a day that the person marked (SP7), met in the morning, or an evening like those that were
/// hard of late (SP2, check-ins), met before it begins.
/// </summary>
internal static class RiskPlan
{
    private const int LateHour = 18;
    private const int NightHour = 5;
    private const int LongestDays = 400;

    /// <summary>The nudge; null when none is due within what is known.</summary>
    public static PlannedNudge? Of(Journey journey, NudgeScope scope)
    {
        if (journey.Preferences.RiskNudgesAgreedAt is null || NudgePace.IgnoredThen(journey.Nudges) >= scope.Rules.IgnoredAsk)
        {
            return null;
        }

        var day = NextDay(journey, scope);
        var evening = NextEvening(journey, scope);
        return (day, evening) switch
        {
            (null, null) => null,
            (null, { } at) => Planned(at, NudgeSlot.RiskEvening),
            ({ } at, null) => Planned(at, NudgeSlot.RiskDay),
            ({ } marked, { } hard) => marked <= hard || scope.DateOf(marked) == scope.DateOf(hard)
                ? Planned(marked, NudgeSlot.RiskDay)
                : Planned(hard, NudgeSlot.RiskEvening),
        };
    }

    /// <summary>The days that the person marked, each once, the nearest first.</summary>
    public static IEnumerable<LocalDate> Marked(Journey journey) =>
        journey.Answer("SP7.dates") is AnswerValue.Logged log
            ? log.Entries.Select(entry => entry.Fields.GetValueOrDefault("date")).OfType<AnswerValue.Dated>()
                .Select(dated => dated.Day).Distinct().Except(journey.Nudges.Muted).Order()
            : [];

    private static PlannedNudge Planned(Instant at, NudgeSlot slot) => new(NudgePlan.RiskKey, at, NudgeClass.RiskWindow, slot);

    private static Instant? NextDay(Journey journey, NudgeScope scope)
    {
        foreach (var date in Marked(journey).Where(date => date >= scope.Today && Period.DaysBetween(scope.Today, date) <= LongestDays))
        {
            if (scope.At(date, scope.Quiet.WindowFrom) is var at && scope.MayBe(journey, at, NudgeClass.RiskWindow))
            {
                return at;
            }
        }

        return null;
    }

    private static Instant? NextEvening(Journey journey, NudgeScope scope)
    {
        if (NudgePace.IgnoredThen(journey.Nudges) >= scope.Rules.IgnoredWeekly || HardEvenings(journey, scope) < scope.Rules.RiskUrges)
        {
            return null;
        }

        var last = journey.Nudges.Sent.LastOrDefault(sent => sent.Slot == NudgeSlot.RiskEvening);
        var from = last is null ? scope.Today : LocalDate.Max(scope.Today, scope.DateOf(last.At).PlusDays(scope.Rules.EveningApartDays));
        for (var i = 0; i < 7; i++)
        {
            var at = scope.At(from.PlusDays(i), scope.Quiet.Nearest(scope.Rules.EveningHour * 60));
            if (scope.MayBe(journey, at, NudgeClass.RiskWindow))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Evenings and nights of late in which the urge was strong, from the urge log and the check-ins.</summary>
    private static int HardEvenings(Journey journey, NudgeScope scope)
    {
        var since = scope.Now - Duration.FromDays(scope.Rules.RiskUrgeDays);
        var told = journey.CheckIns.Count(checkIn => checkIn.At >= since && checkIn.Urge >= scope.Rules.RiskUrgeFrom
            && scope.HourOf(checkIn.At) is >= LateHour or < NightHour);
        var logged = journey.Answer("SP2.urges") is AnswerValue.Logged log
            ? log.Entries.Count(entry => entry.At >= since && IsLate(entry, scope))
            : 0;
        return told + logged;
    }

    private static bool IsLate(LogEntry entry, NudgeScope scope) => entry.Fields.GetValueOrDefault("when") switch
    {
        AnswerValue.Chosen { Option: "evening" or "night" } => true,
        AnswerValue.Chosen { Option: "now" } => scope.HourOf(entry.At) is >= LateHour or < NightHour,
        _ => false,
    };
}
