using Bot.Core.Content;
using Bot.Core.Prompts;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>
/// Whether an exercise may be opened now. The one place that keeps the invariants of journey.md for exercises, whatever
/// the content says and however they are asked for.
/// </summary>
internal static class Access
{
    /// <summary>The key of the phrase that says why not; null when it may be opened.</summary>
    public static string? Closed(Exercise exercise, Journey journey, Rules rules, Instant now)
    {
        if (journey.Interrupts.Minor == MinorState.Confirmed)
        {
            return CorePhrases.ClosedMinor;
        }

        if (IsCrisisHeld(journey, now) && !CalmPlace(exercise))
        {
            return CorePhrases.ClosedCrisis;
        }

        return ClosedByLock(exercise, journey, rules, now) ?? ClosedByRoad(exercise.Stage, journey);
    }

    /// <summary>True while a crisis card is open or its hours run: everything about the ex stays closed.</summary>
    public static bool IsCrisisHeld(Journey journey, Instant now) =>
        journey.Interrupts.Crisis is { } crisis && (crisis.Open || crisis.LockedUntil > now);

    /// <summary>The contact budget (RO5), and one apology for one thing (AP5).</summary>
    private static bool OverBudget(Exercise exercise, Journey journey, Rules rules, Instant now)
    {
        var contacts = journey.Contacts;
        var about = journey.Answer("AP1.what") is AnswerValue.Wrote what ? what.Text : string.Empty;
        return (Opens(exercise) && !ContactBudget.MayOpen(contacts, rules, now))
            || (Composes(exercise, DraftKind.Apology) && !ApologyLedger.MayApologise(contacts, about));
    }

    /// <summary>True for a first word of one's own: a light opener, or the honest sentence in its place (RO8).</summary>
    private static bool Opens(Exercise exercise) =>
        Composes(exercise, DraftKind.Opener) || (exercise.Stage == Stage.Reopen && Composes(exercise, DraftKind.SoftStart));

    private static bool Composes(Exercise exercise, DraftKind kind) =>
        exercise.Prompts.Any(prompt => prompt is Prompt.Compose compose && compose.Kind == kind);

    /// <summary>True when a composed text of this kind would be meant to reach the ex.</summary>
    private static bool Reaches(Prompt prompt) => prompt is Prompt.Compose
    {
        Kind: DraftKind.Opener or DraftKind.Answer or DraftKind.Apology or DraftKind.SoftStart,
    };

    private static string? ClosedByLock(Exercise exercise, Journey journey, Rules rules, Instant now)
    {
        var locks = journey.Locks;
        if (locks.WasHarmed && exercise.Is(ExerciseTraits.OwnPart))
        {
            return CorePhrases.ClosedHarmed;
        }

        if (locks.RoadBackClosed)
        {
            var screensAgain = exercise.Id == "DC1" && locks.MayScreenAgain(rules.HarmedLockDays, now);
            if (!screensAgain && (exercise.Stage.LeadsBack() || exercise.Prompts.Any(Reaches)))
            {
                return CorePhrases.ClosedLocked;
            }
        }

        var practical = exercise.Prompts.Any(prompt => prompt is Prompt.Compose { Kind: DraftKind.Practical });
        if (practical && (locks.Contact >= ContactLevel.No || locks.HarmedThem) && !locks.Logistics)
        {
            return CorePhrases.ClosedLocked;
        }

        if (locks.Contact is ContactLevel.Space or ContactLevel.Logistics && exercise.Prompts.Any(Reaches))
        {
            return CorePhrases.ClosedSpace;
        }

        return OverBudget(exercise, journey, rules, now) ? CorePhrases.ClosedBudget : null;
    }

    private static string? ClosedByRoad(Stage stage, Journey journey)
    {
        if (!stage.TouchesEx() || stage == journey.Road.Stage || journey.Road.Tracks.Contains(stage))
        {
            return null;
        }

        // What lies behind on the road may be done again; what lies ahead has its gate.
        return journey.Road.Stage.TouchesEx() && stage < journey.Road.Stage ? null : CorePhrases.ClosedAhead;
    }

    private static bool CalmPlace(Exercise exercise) =>
        exercise.Stage is Stage.Steady or Stage.Help or Stage.Safety or Stage.MoveOn
        || (exercise.Is(ExerciseTraits.Calm) && !exercise.Stage.LeadsBack() && !exercise.Prompts.Any(prompt => prompt is Prompt.Compose));
}
