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
        Intent.UrgeToContact => (Tokens.Urge, MeantPhrases.Urge),
        Intent.DraftReview => (Tokens.Exercise("SP3"), MeantPhrases.Draft),
        Intent.ContactSlip => (Tokens.Event(StageEvent.Slipped), MeantPhrases.Slip),
        Intent.ExReachedOut => (Tokens.Event(StageEvent.ExReachedOut), MeantPhrases.Wrote),
        Intent.ExAskedForSpace => (Tokens.Event(StageEvent.ExNeedsSpace), MeantPhrases.Space),
        Intent.ExNewPartner => (Tokens.Event(StageEvent.ExNewPartner), MeantPhrases.New),
        Intent.WantsMoveOn => (Tokens.Event(StageEvent.MoveOn), MeantPhrases.MoveOn),
        Intent.BackTogether => (Tokens.Event(StageEvent.BackTogether), MeantPhrases.Together),
        Intent.FeelingLow => (Tokens.Command("checkin"), MeantPhrases.Low),
        Intent.AskAdvice or Intent.ApologyHelp => (Tokens.Command("lookup"), MeantPhrases.Question),
        Intent.AskStatus => (Tokens.Command("progress"), MeantPhrases.Status),
        Intent.SnoozeNudges => (Tokens.Command("pause"), MeantPhrases.Pause),
        Intent.StopNudges => (Tokens.Command("stop"), MeantPhrases.Stop),
        Intent.ChangeTime => (Tokens.Command("settings"), MeantPhrases.Time),
        Intent.DeleteData => (Tokens.Command("delete"), MeantPhrases.Delete),
        _ => null,
    };
}
