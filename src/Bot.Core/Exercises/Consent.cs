using Bot.Core.Content;
using Bot.Core.Stages;

namespace Bot.Core.Exercises;

/// <summary>
/// Storing is consented to at the first answer worth keeping (AR1). Help comes before paperwork: first aid, the vault and
/// what events open ask for nothing.
/// </summary>
internal static class Consent
{
    /// <summary>True when an exercise keeps answers and the person was not asked yet.</summary>
    public static bool MustAsk(TurnBuilder turn, Exercise exercise) =>
        turn.Journey.Preferences.StoringAgreedAt is null && !HelpsFirst(exercise);

    /// <summary>Asks; the exercise starts on a yes.</summary>
    public static void Ask(TurnBuilder turn, string exerciseId)
    {
        turn.Say(CorePhrases.ConsentAsk);
        turn.OfferPhrase(Tokens.StoreYes + exerciseId, CorePhrases.ButtonConsentYes);
        turn.OfferPhrase(Tokens.StoreNo, CorePhrases.ButtonConsentNo);
    }

    /// <summary>The person agreed: notes it and starts what they were about to start.</summary>
    public static void Yes(TurnBuilder turn, string exerciseId)
    {
        turn.Journey = turn.Journey with
        {
            Preferences = turn.Journey.Preferences with { StoringAgreedAt = turn.Now, StoringRefused = false },
        };
        turn.Note(EntryKind.Event, "consent.storing");
        ExerciseTurns.Start(turn, exerciseId);
    }

    /// <summary>The person refused: nothing more is kept, and what works without is offered.</summary>
    public static void No(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with
        {
            Preferences = turn.Journey.Preferences with { StoringAgreedAt = null, StoringRefused = true },
        };
        turn.Say(CorePhrases.ConsentNo);
        turn.OfferPhrase(Tokens.Urge, CorePhrases.ButtonUrge);
        turn.OfferPhrase(Tokens.Command("lookup"), CorePhrases.ButtonLookup);
        turn.OfferPhrase(Tokens.Command("delete"), CorePhrases.ButtonDelete, Replies.ChoiceRole.Way);
    }

    private static bool HelpsFirst(Exercise exercise) =>
        !exercise.Is(ExerciseTraits.Record)
        && (exercise.Is(ExerciseTraits.FirstAid) || exercise.Stage is Stage.Tools or Stage.Safety or Stage.NoContact or Stage.Help);
}
