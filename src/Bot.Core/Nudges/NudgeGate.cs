using Bot.Core.Clocks;
using Bot.Core.Commands;
using Bot.Core.Content;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>
/// The one gate before everything that we say first. Whatever was planned or promised, and by whichever part, is held
/// against stop, block, consent, overlays, locks, quiet hours, caps and lateness here, at the hour it would go out.
/// </summary>
public static class NudgeGate
{
    /// <summary>Asks for a nudge that has come due.</summary>
    public static GateAnswer Ask(Journey journey, Nudge nudge, Rules rules, Instant now)
    {
        if (ClosedToAll(journey) is { } reason)
        {
            return new GateAnswer.Drop(reason);
        }

        return nudge.Class == NudgeClass.Promised ? AskPromised(journey, nudge, rules, now) : AskPlanned(journey, nudge, rules, now);
    }

    /// <summary>Stop, block and being under age stand before every class, the promised one too.</summary>
    private static string? ClosedToAll(Journey journey) => journey.Interrupts switch
    {
        { Blocked: true } => "blocked",
        { Ended: true } => "ended",
        { Minor: MinorState.Confirmed } => "minor",
        _ => null,
    };

    /// <summary>A promise is kept: it may wait for a better hour, and is dropped only where a lock says so.</summary>
    private static GateAnswer AskPromised(Journey journey, Nudge nudge, Rules rules, Instant now)
    {
        var late = now - nudge.DueAt > Duration.FromHours(rules.Nudges.LateHours);
        if (nudge.Key.StartsWith(CrisisTurns.NudgePrefix, StringComparison.Ordinal))
        {
            return new GateAnswer.Pass(late);
        }

        if (journey.Locks.RoadBackClosed && nudge.Key.StartsWith(VaultTurns.NudgePrefix, StringComparison.Ordinal))
        {
            return new GateAnswer.Drop("locked");
        }

        var until = Instant.Max(PausedUntil(journey, nudge, now), journey.Interrupts.Crisis?.LockedUntil ?? now);
        until = Instant.Max(until, BusyUntil(journey, rules, now));
        if (!IsForThatHour(nudge) && QuietUntil(journey, rules, Instant.Max(until, now)) is { } morning)
        {
            until = morning;
        }

        return until > now ? new GateAnswer.Wait(until) : new GateAnswer.Pass(late);
    }

    private static GateAnswer AskPlanned(Journey journey, Nudge nudge, Rules rules, Instant now)
    {
        var reason = Unplanned(journey, nudge) ?? Unwelcome(journey, nudge, rules, now) ?? Untimely(journey, nudge, rules, now);
        return reason is null ? new GateAnswer.Pass(Late: false) : new GateAnswer.Drop(reason);
    }

    /// <summary>The fence: what we would plan differently by now does nothing.</summary>
    private static string? Unplanned(Journey journey, Nudge nudge) =>
        journey.Nudges.Planned.Any(planned => planned.Key == nudge.Key && planned.DueAt == nudge.DueAt && planned.Slot.ToString() == nudge.About)
            ? null
            : "stale";

    private static string? Unwelcome(Journey journey, Nudge nudge, Rules rules, Instant now)
    {
        var preferences = journey.Preferences;
        var agreed = nudge.Class == NudgeClass.RiskWindow ? preferences.RiskNudgesAgreedAt : preferences.NudgesAgreedAt;
        if (preferences.NudgesAgreedAt is null || agreed is null)
        {
            return "no_consent";
        }

        if (Overlays.Lies(Overlay.Crisis, journey, rules, now))
        {
            return "crisis";
        }

        if (Overlays.Lies(Overlay.Paused, journey, rules, now))
        {
            return "paused";
        }

        // Where someone was asked whether to go on and said nothing, silence is the answer.
        var isQuestion = nudge.About == nameof(NudgeSlot.Keep) && journey.Nudges.KeepAskedAt is null;
        return !isQuestion && Overlays.Lies(Overlay.Dormant, journey, rules, now) ? "dormant" : null;
    }

    private static string? Untimely(Journey journey, Nudge nudge, Rules rules, Instant now)
    {
        if (LocalTimes.Zone(journey.Preferences) is not { } zone)
        {
            return "no_zone";
        }

        if (now - nudge.DueAt > Duration.FromHours(rules.Nudges.LateHours))
        {
            return "late";
        }

        if (BusyUntil(journey, rules, now) > now)
        {
            return "exercise";
        }

        var quiet = QuietHours.Of(journey.Preferences, rules.Nudges);
        if (quiet.Holds(LocalTimes.Minute(LocalTimes.Local(zone, now).TimeOfDay)))
        {
            return "quiet";
        }

        return NudgeCaps.Broken(journey, rules.Nudges, (now, nudge.Class), zone);
    }

    /// <summary>Until when somebody in the middle of an exercise is left to it.</summary>
    private static Instant BusyUntil(Journey journey, Rules rules, Instant now) =>
        journey.Run is null ? now : Instant.Max(now, journey.SeenAt + Duration.FromHours(rules.Nudges.BusyHours));

    /// <summary>The note that a pause is over is the one thing that was announced for that hour.</summary>
    private static Instant PausedUntil(Journey journey, Nudge nudge, Instant now) =>
        nudge.Key == ControlTurns.ResumeNudge ? now : journey.Interrupts.PausedUntil ?? now;

    /// <summary>True for what the person accepted for that very hour; the rest waits for the morning.</summary>
    private static bool IsForThatHour(Nudge nudge) => nudge.Key.StartsWith(ReminderTurns.NudgePrefix, StringComparison.Ordinal);

    private static Instant? QuietUntil(Journey journey, Rules rules, Instant at)
    {
        if (LocalTimes.Zone(journey.Preferences) is not { } zone)
        {
            return null;
        }

        var quiet = QuietHours.Of(journey.Preferences, rules.Nudges);
        return quiet.Holds(LocalTimes.Minute(LocalTimes.Local(zone, at).TimeOfDay)) ? quiet.End(zone, at) : null;
    }
}
