using Bot.Core.Commands;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;

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
            WaitForPause(turn, nudge, () => VaultTurns.ComeBack(turn, nudge.About));
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

    /// <summary>In a pause we promised quiet: a letter comes back after it.</summary>
    private static void WaitForPause(TurnBuilder turn, Nudge nudge, Action send)
    {
        if (turn.Journey.Interrupts.PausedUntil is { } until && until > turn.Now)
        {
            turn.Set(nudge with { DueAt = until });
            return;
        }

        send();
    }
}
