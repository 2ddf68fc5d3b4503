using Bot.Core.Commands;
using Bot.Core.Exercises;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Core;

/// <summary>What a recognised wish leads to. What is not recognised is answered from the cards, or with the next steps.</summary>
internal static class Wishes
{
    /// <summary>True when a wish is strong enough to interrupt a prompt that only takes taps.</summary>
    public static bool Interrupts(Reading reading) =>
        reading.Certainty != IntentCertainty.Guess
        && (reading.Hint is not null || reading.Intent is Intent.UrgeToContact or Intent.StopNudges or Intent.DeleteData);

    /// <summary>True when a wish to end or to erase is sure enough for where we are: what was only learned is a guess while
    /// somebody writes an answer, which may be about anything.</summary>
    public static bool Stands(TurnBuilder turn, Reading reading) => reading.Certainty switch
    {
        IntentCertainty.Rule => true,
        IntentCertainty.Sure => turn.Journey.Run is null,
        _ => false,
    };

    /// <summary>Follows the wish of a text.</summary>
    public static void Follow(TurnBuilder turn, Input.Said said)
    {
        if (said.Reading.Certainty == IntentCertainty.Guess && TryAskWhich(turn, said.Reading))
        {
            return;
        }

        if (said.Reading.Hint is { } hint)
        {
            RaiseHint(turn, hint, said.Reading);
            return;
        }

        Lead(turn, said);
    }

    private static void Lead(TurnBuilder turn, Input.Said said)
    {
        switch (said.Reading.Intent)
        {
            case Intent.UrgeToContact or Intent.DraftReview:
                ExerciseTurns.Start(turn, "SP3");
                break;
            case Intent.WantsBack when Access.IsCrisisHeld(turn.Journey, turn.Now):
                Closings.Say(turn, CorePhrases.ClosedCrisis);
                break;
            case Intent.WantsBack when turn.Journey.Locks.RoadBackClosed:
                Closings.Say(turn, CorePhrases.ClosedLocked);
                break;
            case Intent.WantsBack:
                turn.Say(CorePhrases.WantsBack);
                Menu.Offer(turn);
                break;
            case Intent.FeelingLow:
                turn.Say(CorePhrases.FeelingLow);
                turn.OfferPhrase(Tokens.Urge, CorePhrases.ButtonUrge);
                turn.OfferPhrase(Tokens.Command("checkin"), CorePhrases.ButtonCheckin);
                turn.OfferPhrase(Tokens.Command("journal"), CorePhrases.ButtonJournal);
                break;
            case Intent.FeelingBetter or Intent.SmallWin or Intent.ProgressReport or Intent.Gratitude:
                turn.Say(CorePhrases.GoodToHear);
                Menu.Offer(turn);
                break;
            case Intent.AskStatus:
                GuideTurns.Progress(turn);
                break;
            case Intent.SnoozeNudges:
                ControlTurns.Pause(turn, string.Empty);
                break;
            case Intent.StopNudges:
                ControlTurns.Stop(turn);
                break;
            case Intent.ChangeTime:
                ExerciseTurns.Start(turn, "AR2C");
                break;
            case Intent.DeleteData:
                ControlTurns.AskDelete(turn);
                break;
            case Intent.Smalltalk:
                turn.Say(CorePhrases.Smalltalk);
                Menu.Offer(turn);
                break;
            case Intent.AskAdvice or Intent.ApologyHelp:
                LookupTurns.Answer(turn, said.Reading);
                break;
            default:
                Unclear(turn, said);
                break;
        }
    }

    /// <summary>A sentence can tell more than its event: an order is more than a no, several messages are more than a slip.</summary>
    private static void RaiseHint(TurnBuilder turn, StageEvent hint, Reading reading)
    {
        if (hint == StageEvent.ExSaidNo && reading.Order)
        {
            turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.SayNo(order: true) };
        }

        Events.Raise(turn, hint == StageEvent.Slipped && reading.Several ? StageEvent.PursuitSigns : hint);
    }

    /// <summary>Two wishes fit nearly as well, or one that changes something fits a little: we ask which was meant.</summary>
    private static bool TryAskWhich(TurnBuilder turn, Reading reading)
    {
        var asked = reading.Rival is not null || IntentEvents.Of(reading.Intent) is not null
            || reading.Intent is Intent.StopNudges or Intent.SnoozeNudges or Intent.DeleteData;
        if (!asked || !IntentDoors.TryOffer(turn, reading.Intent))
        {
            return false;
        }

        turn.Say(CorePhrases.Unclear);
        if (reading.Rival is { } rival)
        {
            IntentDoors.TryOffer(turn, rival);
        }

        Menu.Offer(turn);
        return true;
    }

    private static void Unclear(TurnBuilder turn, Input.Said said)
    {
        turn.Say(CorePhrases.Unclear);
        foreach (var id in said.Reading.Hits.Take(2))
        {
            if (turn.Playbook.Topics.TryGetValue(id, out var card))
            {
                turn.Offer(Tokens.Topic(card.Id), card.Title);
            }
        }

        Menu.Offer(turn);
    }
}
