using Bot.Core.Exercises;
using Bot.Core.Nudges;

namespace Bot.Core.Stages;

/// <summary>The ends of locks that are the person's own to tell (journey.md, "Locks"): their own plan, and the reason for contact.</summary>
internal static class LockTurns
{
    /// <summary>Offers what can be ended now.</summary>
    public static void OfferEnds(TurnBuilder turn)
    {
        var locks = turn.Journey.Locks;
        if (locks.EndOwnSpace() != locks)
        {
            turn.OfferPhrase(Tokens.EndMark + "space", NudgePhrases.ButtonEndSpace);
        }

        if (locks.EndLogistics() != locks)
        {
            turn.OfferPhrase(Tokens.EndMark + "logistics", NudgePhrases.ButtonEndLogistics);
        }
    }

    /// <summary>Ends one of them. One that stands no more is told so.</summary>
    /// <returns>False when there is no such thing to end.</returns>
    public static bool TryEnd(TurnBuilder turn, string what)
    {
        var locks = turn.Journey.Locks;
        var (ended, phrase) = what switch
        {
            "space" => (locks.EndOwnSpace(), NudgePhrases.LockSpaceEnded),
            "logistics" => (locks.EndLogistics(), NudgePhrases.LockLogisticsEnded),
            _ => (locks, string.Empty),
        };
        if (ended == locks)
        {
            return false;
        }

        turn.Journey = turn.Journey with { Locks = ended };
        Events.NoteLock(turn);
        turn.Say(phrase);
        Menu.Offer(turn);
        return true;
    }
}
