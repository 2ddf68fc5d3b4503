using System.Collections.Immutable;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>What a person can do next from where they stand.</summary>
internal static class Menu
{
    private const int Most = 3;
    private const int DueAgainHours = 20;

    /// <summary>Adds the next steps to the message: what was interrupted, the next exercises, the exit when it is open.</summary>
    public static void Offer(TurnBuilder turn)
    {
        var open = turn.Journey.Run is { } running ? turn.Journey.Suspended.Add(running) : turn.Journey.Suspended;
        foreach (var run in open.TakeLast(2).Reverse())
        {
            if (turn.Playbook.Exercises.TryGetValue(run.ExerciseId, out var exercise)
                && Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is null)
            {
                turn.Offer(Tokens.Exercise(exercise.Id), turn.Words(CorePhrases.ButtonGoOnWith, ("title", exercise.Title)).ToString());
            }
        }

        var (fresh, again) = Open(turn);
        var due = again.Where(exercise => IsDue(exercise, turn)).Take(1).ToArray();
        foreach (var exercise in fresh.Take(Most - due.Length).Concat(due).Concat(again.Except(due)).Take(Most))
        {
            turn.Offer(Tokens.Exercise(exercise.Id), exercise.Title);
        }

        OfferExit(turn);
        turn.OfferPhrase(Tokens.Command("help"), CorePhrases.ButtonMore, Replies.ChoiceRole.Way);
    }

    /// <summary>The exercises that come next, in order: what is new, then what is done again.</summary>
    public static IEnumerable<Exercise> Next(TurnBuilder turn)
    {
        var (fresh, again) = Open(turn);
        return fresh.Concat(again);
    }

    /// <summary>The exercise of that title where the person stands, or what is to be done before it; null when there is none open.</summary>
    public static Exercise? Named(TurnBuilder turn, string title)
    {
        var named = Places(turn.Journey, turn.Now)
            .SelectMany(stage => turn.Playbook.ByStage.GetValueOrDefault(stage, []))
            .FirstOrDefault(exercise => string.Equals(exercise.Title, title, StringComparison.OrdinalIgnoreCase));
        return named is not null && Fits(named, turn) ? First(named, turn) : null;
    }

    /// <summary>
    /// What is new, in order: places of a lock first, then the stage, then what is open beside it. And what is done again,
    /// the longest untouched first, so that logs and weekly pages come round.
    /// </summary>
    private static (List<Exercise> Fresh, List<Exercise> Again) Open(TurnBuilder turn)
    {
        var fresh = new List<Exercise>();
        var again = new List<Exercise>();
        foreach (var stage in Places(turn.Journey, turn.Now))
        {
            foreach (var exercise in turn.Playbook.ByStage.GetValueOrDefault(stage, []))
            {
                var next = Fits(exercise, turn) ? First(exercise, turn) : null;
                if (next is not null && !fresh.Contains(next))
                {
                    var done = turn.Journey.Done.TryGetValue(next.Id, out var completion) && completion.Complete;
                    (done ? again : fresh).Add(next);
                }
            }
        }

        return (fresh, [.. again.Where(exercise => exercise.Repeats).OrderBy(exercise => turn.Journey.Done[exercise.Id].LastAt)]);
    }

    /// <summary>A page that is meant to be done again comes up beside what is new, at the earliest on the next day.</summary>
    private static bool IsDue(Exercise exercise, TurnBuilder turn) =>
        turn.Now - turn.Journey.Done[exercise.Id].LastAt >= Duration.FromHours(DueAgainHours);

    /// <summary>
    /// The exercise, or what is to be done before it, wherever that stands; null when that cannot be done now. What a lock
    /// has closed does not hold up what comes after it.
    /// </summary>
    private static Exercise? First(Exercise exercise, TurnBuilder turn)
    {
        foreach (var id in exercise.After)
        {
            if (!turn.Journey.Done.ContainsKey(id) && turn.Playbook.Exercises.TryGetValue(id, out var before)
                && Access.Closed(before, turn.Journey, turn.Rules, turn.Now) is null)
            {
                return Fits(before, turn) ? First(before, turn) : null;
            }
        }

        return exercise;
    }

    /// <summary>True when the exit of the stage is open and the person may take it.</summary>
    public static bool ExitIsOpen(TurnBuilder turn) =>
        StageMap.Find(turn.Journey, StageEvent.GoOn, turn.Rules, turn.Now) is not null && turn.Journey.Road.Stage != Stage.Closed;

    private static void OfferExit(TurnBuilder turn)
    {
        if (StageMap.Find(turn.Journey, StageEvent.GoOn, turn.Rules, turn.Now) is not { } edge)
        {
            return;
        }

        var target = edge.Target switch
        {
            MapTarget.To to => to.Stage,
            MapTarget.History => turn.Journey.Road.History[^1].Stage,
            _ => turn.Journey.Road.Stage,
        };
        turn.Offer(Tokens.GoOn, turn.Words(CorePhrases.ButtonNextStage, ("stage", turn.Playbook.Stages[target].Title)).ToString());
    }

    private static ImmutableArray<Stage> Places(Journey journey, Instant now)
    {
        var places = ImmutableArray.CreateBuilder<Stage>();
        if (journey.Interrupts.Crisis?.LockedUntil > now)
        {
            places.Add(Stage.Steady);
        }

        if (journey.Locks.WasHarmed)
        {
            places.Add(Stage.Safety);
        }

        if (journey.Locks.Contact >= ContactLevel.No || journey.Locks.HarmedThem)
        {
            places.Add(Stage.NoContact);
        }

        places.Add(journey.Road.Stage);
        places.AddRange(journey.Road.Tracks);
        if (journey.Locks.RoadBackClosed && !places.Contains(Stage.MoveOn))
        {
            places.Add(Stage.MoveOn);
        }

        return places.ToImmutable();
    }

    private static bool Fits(Exercise exercise, TurnBuilder turn)
    {
        var journey = turn.Journey;
        var waits = exercise.Wait is { } wait && !(journey.Done.TryGetValue(wait.ExerciseId, out var earlier)
            && turn.Now - earlier.LastAt >= Duration.FromHours(wait.Hours));
        return !exercise.Hidden && !waits
            && journey.Run?.ExerciseId != exercise.Id
            && !journey.Suspended.Any(run => run.ExerciseId == exercise.Id)
            && Conditions.Hold(exercise.When, new FactScope(journey, turn.Playbook, exercise, turn.Now, turn.Seed))
            && Access.Closed(exercise, journey, turn.Rules, turn.Now) is null;
    }
}
