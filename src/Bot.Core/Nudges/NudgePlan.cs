using System.Collections.Immutable;
using Bot.Core.Clocks;
using Bot.Core.Content;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>
/// The nudges that should exist now, drawn from the journey alone (nudges.md). One routine and one risk window at most: the
/// ones after them are planned when these have gone out, from what is known by then.
/// </summary>
public static class NudgePlan
{
    /// <summary>Key of the next routine nudge.</summary>
    internal const string RoutineKey = "plan:routine";

    /// <summary>Key of the next risk-window nudge.</summary>
    internal const string RiskKey = "plan:risk";

    /// <summary>Plans.</summary>
    /// <param name="journey">The journey at the end of a turn.</param>
    /// <param name="playbook">All content.</param>
    /// <param name="now">When the turn was.</param>
    public static ImmutableArray<PlannedNudge> Of(Journey journey, Playbook playbook, Instant now)
    {
        if (journey.Preferences.NudgesAgreedAt is null || IsSilent(journey) || LocalTimes.Zone(journey.Preferences) is not { } zone)
        {
            return [];
        }

        var scope = new NudgeScope(playbook, zone, QuietHours.Of(journey.Preferences, playbook.Rules.Nudges), now);
        var risk = RiskPlan.Of(journey, scope);
        if (risk is not null && IsPastSilence(journey, playbook.Rules, risk.DueAt))
        {
            risk = null;
        }

        var routine = RoutinePlan.Of(journey, scope, risk);
        return (routine, risk) switch
        {
            (null, null) => [],
            (null, { } one) => [one],
            ({ } one, null) => [one],
            ({ } one, { } other) => [one, other],
        };
    }

    /// <summary>True when the person would have been silent for so long that only one question is left (T14).</summary>
    internal static bool IsPastSilence(Journey journey, Rules rules, Instant at) =>
        at - journey.SeenAt >= Duration.FromDays(rules.DormantAfterDays);

    /// <summary>
    /// Ended, out of reach, under age, or in a crisis that is not answered: nothing is planned. After a pause or the hours of
    /// a crisis it is, for later.
    /// </summary>
    private static bool IsSilent(Journey journey) =>
        journey.Interrupts is { Ended: true } or { Blocked: true } or { Minor: MinorState.Confirmed } or { Crisis.Open: true }
        || journey.Road.Stage == Stage.Closed;
}
