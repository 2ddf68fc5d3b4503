using Bot.Core.Exercises;
using Bot.Core.Stages;

namespace Bot.Core.Commands;

/// <summary>The first reply (AR1): help before questions.</summary>
internal static class StartTurns
{
    /// <summary><c>/start</c>: the first reply, or welcome back. What was ended or paused by the person begins again.</summary>
    public static void Start(TurnBuilder turn)
    {
        if (turn.Journey.Road.Stage == Stage.Closed)
        {
            turn.Journey = turn.Journey with { Road = Road.Start with { Cycles = turn.Journey.Road.Cycles, ResetAt = turn.Now } };
        }

        var returning = turn.Journey.Interrupts.Ended || turn.Journey.Interrupts.PausedUntil is not null;
        turn.Journey = turn.Journey with
        {
            Interrupts = turn.Journey.Interrupts with { Ended = false, Blocked = false, PausedUntil = null },
        };
        if (turn.Journey.Locks.RoadBackClosed)
        {
            SayLock(turn);
        }

        if (returning || turn.Journey.Done.Count > 0 || turn.Journey.Run is not null)
        {
            turn.Say(CorePhrases.WelcomeBack, ("stage", turn.Playbook.Stages[turn.Journey.Road.Stage].Title));
            Resuming.AskOrMenu(turn);
            return;
        }

        First(turn);
    }

    /// <summary>The first reply with its six doors.</summary>
    public static void First(TurnBuilder turn)
    {
        turn.Say(CorePhrases.First);
        turn.OfferPhrase(Tokens.Exercise("SP3"), CorePhrases.DoorText);
        turn.OfferPhrase(Tokens.Urge, CorePhrases.DoorAwful);
        turn.OfferPhrase(Tokens.Event(StageEvent.ExReachedOut), CorePhrases.DoorWrote);
        turn.OfferPhrase(Tokens.Command("lookup"), CorePhrases.DoorLookup);
        turn.OfferPhrase(Tokens.NotSafe, CorePhrases.DoorDanger);
        turn.OfferPhrase(Tokens.MinorMark + "ask", CorePhrases.DoorMinor);
        turn.Journey = turn.Journey with { Why = new WhyNote(null, CorePhrases.WhyFirst, []) };
    }

    /// <summary>Says which lock stands and why (journey.md, "Locks": "starts in that lock and says why").</summary>
    private static void SayLock(TurnBuilder turn) => turn.Say(turn.Journey.Locks switch
    {
        { WasHarmed: true } => CorePhrases.LockHarmed,
        { HarmedThem: true } => CorePhrases.LockHarmedThem,
        { Contact: ContactLevel.Order } => CorePhrases.LockOrder,
        _ => CorePhrases.LockNo,
    });
}
