using Bot.Core;
using Bot.Core.Nudges;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Says in a word why a due nudge said nothing, from the state that it met.</summary>
internal static class DropReason
{
    /// <summary>It set itself again and comes later: silent, but not lost.</summary>
    public const string Moved = "moved";

    /// <summary>The reason.</summary>
    /// <param name="before">The state that the nudge met.</param>
    /// <param name="turn">What it led to.</param>
    /// <param name="nudge">The nudge.</param>
    /// <param name="now">When it came due.</param>
    /// <returns>Null when it did say something.</returns>
    public static string? Of(Journey? before, Turn turn, Nudge nudge, Instant now) => before switch
    {
        _ when turn.Replies.Length > 0 => null,
        _ when turn.NudgesToSet.Any(again => string.Equals(again.Key, nudge.Key, StringComparison.Ordinal)) => Moved,
        null => "erased",
        { Interrupts.Blocked: true } => "blocked",
        { Interrupts.Ended: true } => "ended",
        { Interrupts.Minor: MinorState.Confirmed } => "minor",
        { Interrupts.Crisis: { } hold } when hold.Open || hold.LockedUntil > now => "crisis",
        { Interrupts.PausedUntil: { } until } when until > now => "paused",
        { Preferences.NudgesAgreedAt: null } when nudge.Class != NudgeClass.Promised => "no_consent",
        _ => "stale",
    };
}
