using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>Whether we may write first: asked once, after the first thing that helped, never at the door (nudges.md, rule 1).</summary>
internal static class NudgeConsent
{
    private const int ClockAgainHours = 12;

    /// <summary>Asks at the end of a turn in which something was done, when nothing else is being asked.</summary>
    public static void AskIfTime(TurnBuilder turn)
    {
        if (!IsCalm(turn))
        {
            return;
        }

        if (!turn.Journey.Preferences.NudgesAsked && turn.Journey.Done.Any(done => done.Value.LastAt == turn.Now && !IsTold(done.Key)))
        {
            Ask(turn);
        }
        else if (LacksClock(turn.Journey) && (turn.Journey.Nudges.ClockAskedAt is not { } asked || turn.Now - asked >= Duration.FromHours(ClockAgainHours)))
        {
            turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { ClockAskedAt = turn.Now } };
            turn.Say(NudgePhrases.NudgeClock);
            turn.Offer(Tokens.Exercise("AR2C"), turn.Words(CorePhrases.ButtonPlaceTime).ToString());
        }
    }

    /// <summary>Asks.</summary>
    public static void Ask(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { NudgesAsked = true } };
        turn.Say(NudgePhrases.NudgeAsk);
        turn.OfferFirst(Tokens.NudgeNo, turn.Words(NudgePhrases.ButtonNudgeNo).ToString());
        turn.OfferFirst(Tokens.NudgeYesRisk, turn.Words(NudgePhrases.ButtonNudgeYesRisk).ToString());
        turn.OfferFirst(Tokens.NudgeYes, turn.Words(NudgePhrases.ButtonNudgeYes).ToString());
    }

    /// <summary>The person agreed.</summary>
    public static void Yes(TurnBuilder turn, bool risk)
    {
        var preferences = turn.Journey.Preferences;
        turn.Journey = turn.Journey with
        {
            Preferences = preferences with
            {
                NudgesAsked = true,
                NudgesAgreedAt = preferences.NudgesAgreedAt ?? turn.Now,
                RiskNudgesAgreedAt = risk ? preferences.RiskNudgesAgreedAt ?? turn.Now : preferences.RiskNudgesAgreedAt,
            },
            Nudges = turn.Journey.Nudges with { Ignored = 0, AwaitingSince = null, KeepAskedAt = null },
        };
        turn.Note(EntryKind.Event, risk ? "consent.nudges.risk" : "consent.nudges");
        turn.Say(NudgePhrases.NudgeYes);
        if (LacksClock(turn.Journey))
        {
            turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { ClockAskedAt = turn.Now } };
            turn.Say(NudgePhrases.NudgeClock);
            turn.Offer(Tokens.Exercise("AR2C"), turn.Words(CorePhrases.ButtonPlaceTime).ToString());
        }

        Menu.Offer(turn);
    }

    /// <summary>The person would rather not.</summary>
    public static void No(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with
        {
            Preferences = turn.Journey.Preferences with { NudgesAsked = true, NudgesAgreedAt = null, RiskNudgesAgreedAt = null },
        };
        turn.Say(NudgePhrases.NudgeNo);
        Menu.Offer(turn);
    }

    /// <summary>Days were marked as hard (SP7): whether to write on them is asked, once for all of them.</summary>
    public static void AskForDays(TurnBuilder turn)
    {
        if (turn.Journey.Preferences.RiskNudgesAgreedAt is null && IsCalm(turn))
        {
            turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { NudgesAsked = true } };
            turn.Say(NudgePhrases.NudgeAskDays);
            turn.OfferPhrase(Tokens.NudgeYesRisk, NudgePhrases.ButtonNudgeYesDays);
            turn.OfferPhrase(Tokens.NudgeNoDays, NudgePhrases.ButtonNudgeNoDays);
        }
    }

    /// <summary>Not on the marked days; all else stays as it is.</summary>
    public static void NoDays(TurnBuilder turn)
    {
        turn.Say(NudgePhrases.NudgeNo);
        Menu.Offer(turn);
    }

    /// <summary>What life threw in (T1 to T19) is no moment to ask for anything.</summary>
    private static bool IsTold(string exerciseId) => exerciseId is ['T', >= '1' and <= '9', ..];

    private static bool LacksClock(Journey journey) => journey.Preferences.NudgesAgreedAt is not null && !Dates.KnowsClock(journey);

    /// <summary>
    /// Nothing waits for an answer, no danger is near, and nobody else may be reading along: whoever was harmed is not asked,
    /// and finds it in /nudges.
    /// </summary>
    private static bool IsCalm(TurnBuilder turn) =>
        turn.Journey.Run is null
        && !turn.Journey.Preferences.StoringRefused
        && !turn.Journey.Locks.WasHarmed
        && !Access.IsCrisisHeld(turn.Journey, turn.Now)
        && turn.Journey.Interrupts is { Ended: false, PausedUntil: null, Minor: MinorState.No };
}
