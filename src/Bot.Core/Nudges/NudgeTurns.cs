using Bot.Core.Commands;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>
/// Nudges that come due. The one place where we write first: after stop or a block nothing passes, and a nudge whose
/// reason is gone does nothing.
/// </summary>
internal static class NudgeTurns
{
    /// <summary>Decides a due nudge. Today all are promised messages.</summary>
    public static void Due(TurnBuilder turn, Nudge nudge)
    {
        if (turn.Journey.Interrupts is { Ended: true } or { Blocked: true } or { Minor: MinorState.Confirmed })
        {
            return;
        }

        if (nudge.Key.StartsWith(VaultTurns.NudgePrefix, StringComparison.Ordinal))
        {
            WaitForQuiet(turn, nudge, () => VaultTurns.ComeBack(turn, nudge));
        }
        else if (nudge.Key.StartsWith(CrisisTurns.NudgePrefix, StringComparison.Ordinal))
        {
            CrisisTurns.Check(turn, nudge);
        }
        else if (nudge.Key == ControlTurns.ResumeNudge)
        {
            ControlTurns.PauseOver(turn, nudge.Fence);
        }
    }

    /// <summary>
    /// In a pause we promised quiet, and in the hours after a crisis nothing about the ex comes up: a letter comes back
    /// after them. Behind a lock it does not come back by itself at all; it lies in the vault.
    /// </summary>
    private static void WaitForQuiet(TurnBuilder turn, Nudge nudge, Action send)
    {
        if (turn.Journey.Locks.RoadBackClosed)
        {
            return;
        }

        var paused = turn.Journey.Interrupts.PausedUntil ?? turn.Now;
        var held = turn.Journey.Interrupts.Crisis?.LockedUntil ?? turn.Now;
        var until = Instant.Max(paused, held);
        if (until > turn.Now)
        {
            turn.Set(nudge with { DueAt = until });
            return;
        }

        send();
    }
}
