using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Core;

/// <summary>The choice that stands for an intent when we ask which was meant.</summary>
internal static class IntentDoors
{
    /// <summary>Offers the choice.</summary>
    /// <returns>False when an intent has none, because nothing follows from it.</returns>
    public static bool TryOffer(TurnBuilder turn, Intent intent)
    {
        if (Of(intent) is not var (token, phrase))
        {
            return false;
        }

        turn.OfferPhrase(token, phrase);
        return true;
    }

    private static (string Token, string Phrase)? Of(Intent intent) => intent switch
    {
        Intent.UrgeToContact => (Tokens.Urge, CorePhrases.MeantUrge),
        Intent.DraftReview => (Tokens.Exercise("SP3"), CorePhrases.MeantDraft),
        Intent.ContactSlip => (Tokens.Event(StageEvent.Slipped), CorePhrases.MeantSlip),
        Intent.ExReachedOut => (Tokens.Event(StageEvent.ExReachedOut), CorePhrases.MeantWrote),
        Intent.ExAskedForSpace => (Tokens.Event(StageEvent.ExNeedsSpace), CorePhrases.MeantSpace),
        Intent.ExNewPartner => (Tokens.Event(StageEvent.ExNewPartner), CorePhrases.MeantNew),
        Intent.WantsMoveOn => (Tokens.Event(StageEvent.MoveOn), CorePhrases.MeantMoveOn),
        Intent.BackTogether => (Tokens.Event(StageEvent.BackTogether), CorePhrases.MeantTogether),
        Intent.FeelingLow => (Tokens.Command("checkin"), CorePhrases.MeantLow),
        Intent.AskAdvice or Intent.ApologyHelp => (Tokens.Command("lookup"), CorePhrases.MeantQuestion),
        Intent.AskStatus => (Tokens.Command("progress"), CorePhrases.MeantStatus),
        Intent.SnoozeNudges => (Tokens.Command("pause"), CorePhrases.MeantPause),
        Intent.StopNudges => (Tokens.Command("stop"), CorePhrases.MeantStop),
        Intent.ChangeTime => (Tokens.Command("settings"), CorePhrases.MeantTime),
        Intent.DeleteData => (Tokens.Command("delete"), CorePhrases.MeantDelete),
        _ => null,
    };
}
