using Bot.Core;
using Bot.Core.Nudges;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>Says in a word why a due nudge said nothing, from the state that it met.</summary>
internal static class DropReason
{
    /// <summary>The reason.</summary>
    /// <param name="before">The state that the nudge met.</param>
    /// <param name="turn">What it led to.</param>
    /// <param name="nudge">The nudge.</param>
    /// <param name="now">When it came due.</param>
    public static string Of(Journey? before, Turn turn, Nudge nudge, Instant now) => before switch
    {
        null => "erased",
        { Interrupts.Blocked: true } => "blocked",
        { Interrupts.Ended: true } => "ended",
        _ when turn.NudgesToSet.Any(again => string.Equals(again.Key, nudge.Key, StringComparison.Ordinal)) => "moved",
        { Interrupts.Crisis: not null } => "crisis",
        { Interrupts.PausedUntil: { } until } when until > now => "paused",
        { Preferences.NudgesAgreedAt: null } => "no_consent",
        _ => "stale",
    };
}
