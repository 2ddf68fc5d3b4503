using Bot.Core.Exercises;
using Bot.Core.Replies;
using Bot.Core.Stages;

namespace Bot.Core.Nudges;

/// <summary>What can be pressed under a nudge, and what it does. Each is answered at once and remembered.</summary>
internal static class NudgeButtons
{
    /// <summary>Do it, Later, Less, Stop; Help now comes by itself.</summary>
    public static void Offer(TurnBuilder turn, NudgeSlot slot)
    {
        if (slot == NudgeSlot.Keep)
        {
            turn.OfferPhrase(Tokens.Nudge("keep", slot), NudgePhrases.ButtonNudgeKeep);
            turn.OfferPhrase(Tokens.Nudge("less", slot), NudgePhrases.ButtonNudgeLess);
            turn.OfferPhrase(Tokens.Nudge("stop", slot), NudgePhrases.ButtonNudgeStop);
            return;
        }

        turn.OfferPhrase(Tokens.Nudge("do", slot), NudgeCandidates.IsTask(slot) || slot is NudgeSlot.Checkin or NudgeSlot.RiskEvening ? NudgePhrases.ButtonNudgeDo : NudgePhrases.ButtonNudgeDid);
        turn.OfferPhrase(Tokens.Nudge("later", slot), CorePhrases.ButtonLater, ChoiceRole.Way);
        turn.OfferPhrase(Tokens.Nudge("less", slot), NudgePhrases.ButtonNudgeLess, ChoiceRole.Way);
        turn.OfferPhrase(Tokens.Nudge("stop", slot), NudgePhrases.ButtonNudgeStop, ChoiceRole.Way);
    }

    /// <summary>A press: <c>action:slot</c>.</summary>
    public static bool TryPress(TurnBuilder turn, string action, NudgeSlot slot)
    {
        switch (action)
        {
            case "do":
                Do(turn, slot);
                return true;
            case "later":
                turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { Later = slot } };
                turn.Say(NudgePhrases.NudgeLater);
                Menu.Offer(turn);
                return true;
            case "less":
                NudgeControl.Less(turn);
                return true;
            case "stop":
                NudgeControl.Stop(turn);
                return true;
            case "keep":
                turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { Ignored = 0, AwaitingSince = null, KeepAskedAt = null } };
                turn.Say(NudgePhrases.NudgeKept);
                Menu.Offer(turn);
                return true;
            default:
                return false;
        }
    }

    private static void Do(TurnBuilder turn, NudgeSlot slot)
    {
        if (Target(turn, slot) is { } exercise)
        {
            ExerciseTurns.Start(turn, exercise);
            return;
        }

        switch (slot)
        {
            case NudgeSlot.DecideAgain:
                Events.Raise(turn, StageEvent.AskDecide);
                break;
            case NudgeSlot.Review:
                Commands.GuideTurns.Progress(turn);
                break;
            default:
                turn.Say(NudgeCandidates.IsTask(slot) ? CorePhrases.NothingNext : NudgePhrases.NudgeDone);
                Menu.Offer(turn);
                break;
        }
    }

    /// <summary>The exercise behind a nudge; null when there is none, or none any more.</summary>
    private static string? Target(TurnBuilder turn, NudgeSlot slot) => slot switch
    {
        NudgeSlot.Unfinished => (turn.Journey.Run ?? turn.Journey.Suspended.LastOrDefault())?.ExerciseId ?? Menu.Next(turn).FirstOrDefault()?.Id,
        NudgeSlot.Promise => "TR1",
        NudgeSlot.Goal => "GR2",
        NudgeSlot.Clarity => "SP6",
        NudgeSlot.Checkin => "CI",
        NudgeSlot.RiskEvening => "SP5",
        NudgeSlot.Review when turn.Journey.Road.Stage == Stage.Nurture => "NU1",
        NudgeSlot.Exercise => Menu.Next(turn).FirstOrDefault()?.Id,
        _ => null,
    };
}
