using Bot.Core.Content;
using Bot.Core.Exercises;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Core;

/// <summary>Answers questions from the lookup cards. A lookup never changes the stage.</summary>
internal static class LookupTurns
{
    private const int Nearest = 3;

    /// <summary>Asks what to look up.</summary>
    public static void AskWhat(TurnBuilder turn)
    {
        turn.Say(CorePhrases.LookupAsk);
        foreach (var id in (ReadOnlySpan<string>)["space", "decide", "reconnect", "patience", "growth", "apologise"])
        {
            if (turn.Playbook.Topics.TryGetValue(id, out var card))
            {
                turn.Offer(Tokens.Topic(card.Id), card.Title);
            }
        }
    }

    /// <summary>Answers with the best card, and names the next ones.</summary>
    public static void Answer(TurnBuilder turn, Reading reading)
    {
        if (reading.Hits is [var best, ..] && turn.Playbook.Topics.TryGetValue(best, out var card))
        {
            Show(turn, card);
            OfferOthers(turn, reading, 1);
            return;
        }

        turn.Say(CorePhrases.LookupNothing);
        OfferOthers(turn, reading, 0);
        AskWhat(turn);
    }

    /// <summary>Shows one card.</summary>
    public static void Show(TurnBuilder turn, TopicCard card)
    {
        if (card.AboutContact && Access.IsCrisisHeld(turn.Journey, turn.Now))
        {
            Closings.Say(turn, CorePhrases.ClosedCrisis);
            return;
        }

        var exercise = turn.Playbook.Exercises.GetValueOrDefault(card.ExerciseId);
        var open = exercise is not null && Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is null;
        if (card.AboutContact && turn.Journey.Locks.Safety != SafetyLock.None && !(open && IsPractical(exercise!)))
        {
            // For who was harmed, and for who harmed, words on reaching the other are no reading matter.
            Closings.Say(turn, CorePhrases.ClosedLocked);
            return;
        }

        if (card.AboutContact && turn.Journey.Locks.RoadBackClosed)
        {
            turn.Say(CorePhrases.LookupLocked);
        }

        turn.Say(TopicCards.Text(card, turn.Playbook, turn.Journey.Preferences.Country));
        if (open)
        {
            turn.Offer(Tokens.Exercise(exercise!.Id), exercise.Title);
        }

        turn.Journey = turn.Journey with { Why = new WhyNote(null, CorePhrases.WhyLookup, []) };
    }

    /// <summary>Children, home, money and work go on under a lock; where their kit is open, so are their cards.</summary>
    private static bool IsPractical(Exercise exercise) =>
        exercise.Prompts.Any(prompt => prompt is Prompt.Compose { Kind: DraftKind.Practical });

    private static void OfferOthers(TurnBuilder turn, Reading reading, int skip)
    {
        foreach (var id in reading.Hits.Skip(skip).Take(Nearest - skip))
        {
            if (turn.Playbook.Topics.TryGetValue(id, out var other) && !(other.AboutContact && turn.Journey.Locks.Safety != SafetyLock.None))
            {
                turn.Offer(Tokens.Topic(other.Id), other.Title);
            }
        }
    }
}
