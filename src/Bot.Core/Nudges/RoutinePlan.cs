using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>The next routine nudge: on which day, and what for.</summary>
internal static class RoutinePlan
{
    private const int HorizonDays = 40;

    /// <summary>The nudge; null when there is nothing to say, or nothing is to be said any more.</summary>
    public static PlannedNudge? Of(Journey journey, NudgeScope scope, PlannedNudge? risk)
    {
        var state = journey.Nudges;
        if (state.KeepAskedAt is not null)
        {
            return null;
        }

        var minute = scope.Quiet.Nearest(Minute(journey, scope));
        for (var i = 0; i <= HorizonDays; i++)
        {
            var at = scope.At(scope.Today.PlusDays(i), minute);
            if (!scope.MayBe(journey, at, NudgeClass.Routine) || at < state.NotBefore || IsNear(at, risk, scope))
            {
                continue;
            }

            var asks = NudgePace.IgnoredThen(state) >= scope.Rules.IgnoredAsk || NudgePlan.IsPastSilence(journey, scope.Playbook.Rules, at);
            if (asks || IsTime(journey, at, scope))
            {
                return Slot(journey, scope, at, asks) is { } slot
                    ? new PlannedNudge(NudgePlan.RoutineKey, at, NudgeClass.Routine, slot)
                    : null;
            }
        }

        return null;
    }

    private static NudgeSlot? Slot(Journey journey, NudgeScope scope, Instant at, bool asks) =>
        asks ? NudgeSlot.Keep : NudgeCandidates.Of(journey, scope, at).Cast<NudgeSlot?>().FirstOrDefault();

    /// <summary>The person's own hour, or ours, spread so that not everybody is written to at the same minute.</summary>
    private static int Minute(Journey journey, NudgeScope scope) => journey.Nudges.AtMinute
        ?? ((scope.Rules.RoutineHour * 60) + (int)((ulong)journey.StartedAt.ToUnixTimeSeconds() % (ulong)(scope.Rules.SpreadMinutes + 1)));

    /// <summary>True when enough days have passed since the one before.</summary>
    private static bool IsTime(Journey journey, Instant at, NudgeScope scope)
    {
        var last = journey.Nudges.Sent.LastOrDefault(sent => sent.Class == NudgeClass.Routine);
        var day = NudgeCaps.DayOf(journey, scope.Zone, at);
        return last is null
            || Period.DaysBetween(scope.DateOf(last.At), scope.DateOf(at)) >= NudgePace.DaysBetween(journey.Nudges, scope.Rules, day);
    }

    /// <summary>On a marked day nothing else is sent, and never two within hours: spread, do not pile up.</summary>
    private static bool IsNear(Instant at, PlannedNudge? risk, NudgeScope scope)
    {
        if (risk is null)
        {
            return false;
        }

        var apart = Duration.FromHours(scope.Rules.ApartHours);
        return (risk.Slot == NudgeSlot.RiskDay && scope.DateOf(risk.DueAt) == scope.DateOf(at))
            || (at - risk.DueAt < apart && risk.DueAt - at < apart);
    }
}
