using Bot.Core.Safety;
using Bot.Core.Stages;

namespace Bot.Core.Exercises;

/// <summary>Says why something is closed, and what is open instead.</summary>
internal static class Closings
{
    public static void Say(TurnBuilder turn, string reason)
    {
        if (reason == CorePhrases.ClosedCrisis && turn.Journey.Interrupts.Crisis is { } hold)
        {
            turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisHeld, hold.Language));
        }
        else
        {
            turn.Say(reason == CorePhrases.ClosedLocked ? LockReason(turn.Journey.Locks) : reason);
        }

        turn.Journey = turn.Journey with { Why = new WhyNote(null, reason, []) };
        if (reason == CorePhrases.ClosedAhead)
        {
            SayWhatIsMissing(turn);
        }

        Menu.Offer(turn);
    }

    /// <summary>Names what the gate of the stage still waits for.</summary>
    public static void SayWhatIsMissing(TurnBuilder turn)
    {
        var closed = turn.Journey.Locks.RoadBackClosed;
        if (StageMap.Exit(turn.Journey.Road.Stage) is not { } exit || (closed && exit.Target is MapTarget.To { Stage: var to } && to.LeadsBack()))
        {
            // Behind a lock nothing is said of a way back.
            return;
        }

        var missing = Gates.Missing(exit.Gate, turn.Journey, turn.Rules, turn.Now);
        if (missing.IsEmpty)
        {
            return;
        }

        var lines = missing.Select(id => $"– {turn.Words($"gate.{id}")}");
        turn.Say(CorePhrases.GateMissing, ("missing", string.Join('\n', lines)));
    }

    private static string LockReason(Locks locks) => locks switch
    {
        { WasHarmed: true } => CorePhrases.ClosedHarmed,
        { HarmedThem: true } => CorePhrases.ClosedHarmedThem,
        { Contact: ContactLevel.Order } => CorePhrases.ClosedOrder,
        _ => CorePhrases.ClosedNo,
    };
}
