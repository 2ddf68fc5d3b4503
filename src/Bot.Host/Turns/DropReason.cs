using Bot.Core;
using Bot.Core.Nudges;

namespace Bot.Host.Turns;

/// <summary>Says in a word why a due nudge said nothing, as the gate gave it.</summary>
internal static class DropReason
{
    /// <summary>It set itself again and comes later: silent, but not lost.</summary>
    public const string Moved = "moved";

    /// <summary>The reason.</summary>
    /// <param name="before">The state that the nudge met.</param>
    /// <param name="turn">What it led to.</param>
    /// <param name="nudge">The nudge.</param>
    /// <returns>Null when it did say something.</returns>
    public static string? Of(Journey? before, Turn turn, Nudge nudge) => before switch
    {
        _ when turn.Replies.Length > 0 => null,
        null => "erased",
        _ when turn.Unsent is { } reason => reason,
        _ when turn.NudgesToSet.Any(again => string.Equals(again.Key, nudge.Key, StringComparison.Ordinal)) => Moved,
        _ => "stale",
    };
}
