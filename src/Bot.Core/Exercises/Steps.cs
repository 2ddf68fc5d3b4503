using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Stages;

namespace Bot.Core.Exercises;

/// <summary>The way through an exercise: which prompt comes next, and what happens at the end.</summary>
internal static class Steps
{
    /// <summary>Asks the first prompt that applies.</summary>
    public static void First(TurnBuilder turn, Exercise exercise) => AskFrom(turn, exercise, 0);

    /// <summary>Goes on after a prompt, by what its option leads to, or to the next prompt that applies.</summary>
    public static void GoOn(TurnBuilder turn, Exercise exercise, Prompt prompt, Follow? follow)
    {
        if (turn.Journey.Run is not { } run)
        {
            // A rule on the answer has ended the exercise (a lock was set): nothing to go on with.
            return;
        }

        turn.Journey = turn.Journey with { Run = run with { Trail = run.Trail.Add(prompt.Id), Progress = new Progress.Fresh(), Beat = run.Beat + 1 } };
        switch (follow)
        {
            case Follow.GoTo target:
                AskFrom(turn, exercise, Index(exercise, target.PromptId));
                break;
            case Follow.Finish:
                Finish(turn, exercise, offer: true);
                break;
            case Follow.Start start:
                Finish(turn, exercise, offer: false);
                ExerciseTurns.Start(turn, start.ExerciseId);
                break;
            case Follow.Raise raise:
                Finish(turn, exercise, offer: false);
                Events.Raise(turn, raise.Event);
                break;
            default:
                AskFrom(turn, exercise, Index(exercise, prompt.Id) + 1);
                break;
        }
    }

    /// <summary>A draft was thrown away: the exercise has nothing more to ask.</summary>
    public static void ThrownAway(TurnBuilder turn, Exercise exercise)
    {
        turn.Say(CorePhrases.VaultBinned);
        Finish(turn, exercise, offer: false);
        Menu.Offer(turn);
    }

    private static void AskFrom(TurnBuilder turn, Exercise exercise, int index)
    {
        var scope = new FactScope(turn.Journey, turn.Playbook, exercise, turn.Now, turn.Seed);
        for (var i = index; i < exercise.Prompts.Length; i++)
        {
            var prompt = exercise.Prompts[i];
            if (Conditions.Hold(prompt.When, scope))
            {
                turn.Journey = turn.Journey with { Run = turn.Journey.Run! with { PromptId = prompt.Id } };
                ExerciseTurns.Show(turn, exercise, prompt);
                return;
            }
        }

        Finish(turn, exercise, offer: true);
    }

    private static void Finish(TurnBuilder turn, Exercise exercise, bool offer)
    {
        var run = turn.Journey.Run!;
        var before = turn.Journey.Done.GetValueOrDefault(exercise.Id);
        var done = new Completion(before?.FirstAt ?? turn.Now, turn.Now, (before?.Times ?? 0) + 1, !run.Skipped);
        turn.Journey = turn.Journey with { Run = null, Done = turn.Journey.Done.SetItem(exercise.Id, done) };
        if (offer)
        {
            turn.Say(turn.Words(exercise.Done, exercise));
            SheetTurns.Offer(turn, exercise);
        }

        if (!CompletionRules.Apply(turn, exercise, run.StartedAt) && offer)
        {
            Invite(turn);
        }
    }

    /// <summary>What comes after an exercise: the exit of the stage when it is open, and the next steps.</summary>
    private static void Invite(TurnBuilder turn)
    {
        var comesBack = !turn.Journey.Road.History.IsEmpty;
        if (turn.Journey.Suspended.IsEmpty && Menu.ExitIsOpen(turn) && !comesBack && turn.Journey.Road.Stage != Stage.Arrive)
        {
            turn.Say(turn.Words(turn.Playbook.Stages[turn.Journey.Road.Stage].Leaving));
        }

        Menu.Offer(turn);
    }

    private static int Index(Exercise exercise, string promptId)
    {
        for (var i = 0; i < exercise.Prompts.Length; i++)
        {
            if (exercise.Prompts[i].Id == promptId)
            {
                return i;
            }
        }

        return exercise.Prompts.Length;
    }
}
