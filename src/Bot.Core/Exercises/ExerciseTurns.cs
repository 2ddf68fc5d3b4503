using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Exercises;

/// <summary>Runs exercises: starts them, asks, takes answers, goes on, comes to the end.</summary>
internal static class ExerciseTurns
{
    /// <summary>Starts an exercise, or goes on with it where it was interrupted.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="exerciseId">Its code.</param>
    public static void Start(TurnBuilder turn, string exerciseId)
    {
        if (!turn.Playbook.Exercises.TryGetValue(exerciseId, out var exercise))
        {
            turn.Say(CorePhrases.RunChanged);
            Menu.Offer(turn);
            return;
        }

        if (Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is { } reason)
        {
            Closings.Say(turn, reason);
            return;
        }

        if (TooEarly(turn, exercise) is { } day)
        {
            turn.Say(CorePhrases.RunTooEarly, ("title", exercise.Title), ("day", day));
            Menu.Offer(turn);
            return;
        }

        if (Consent.MustAsk(turn, exercise))
        {
            Consent.Ask(turn, exercise.Id);
            return;
        }

        Open(turn, exercise);
    }

    /// <summary>Shows the waiting prompt again.</summary>
    public static void AskAgain(TurnBuilder turn)
    {
        if (Waiting(turn) is var (exercise, prompt))
        {
            Show(turn, exercise, prompt);
        }
    }

    /// <summary>The exercise and prompt that wait; null when none does, or when the content has changed under them.</summary>
    public static (Exercise Exercise, Prompt Prompt)? Waiting(TurnBuilder turn)
    {
        if (turn.Journey.Run is not { } run)
        {
            return null;
        }

        return turn.Playbook.Exercises.TryGetValue(run.ExerciseId, out var exercise) && exercise.Find(run.PromptId) is { } prompt
            ? (exercise, prompt)
            : null;
    }

    /// <summary>A running exercise whose prompt is gone from the content is offered again politely.</summary>
    public static bool LostItsPrompt(TurnBuilder turn)
    {
        if (turn.Journey.Run is not { } run || Waiting(turn) is not null)
        {
            return false;
        }

        Answers.KeepLoose(turn, run);
        turn.Journey = turn.Journey with { Run = null };
        turn.Say(CorePhrases.RunChanged);
        if (turn.Playbook.Exercises.TryGetValue(run.ExerciseId, out var exercise))
        {
            turn.Offer(Tokens.Exercise(exercise.Id), exercise.Title);
        }

        Menu.Offer(turn);
        return true;
    }

    /// <summary>Hands an input to the waiting prompt.</summary>
    public static void Take(TurnBuilder turn, PromptInput input)
    {
        if (Waiting(turn) is not var (exercise, prompt))
        {
            return;
        }

        // A lock may have come while it ran. The screens run to their end: they are what sets locks.
        if (!exercise.Is(ExerciseTraits.Screen) && Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is { } reason)
        {
            Resuming.SetAside(turn);
            Closings.Say(turn, reason);
            return;
        }

        switch (PromptKinds.Take(prompt, Context(turn, exercise), input))
        {
            case PromptStep.Answered { Value: AnswerValue.Kept { LetterId: null } thrownAway }:
                Erase(turn, (turn.Journey.Run?.Progress as Progress.Composing)?.Origins);
                Answers.Save(turn, exercise, prompt, thrownAway);
                Steps.ThrownAway(turn, exercise);
                break;
            case PromptStep.Answered answered:
                Answers.Save(turn, exercise, prompt, answered.Value);
                SayIf(turn, answered.Remark);
                Steps.GoOn(turn, exercise, prompt, answered.Chosen?.Then);
                break;
            case PromptStep.More more:
                turn.Journey = turn.Journey with { Run = turn.Journey.Run! with { Progress = more.Progress, Beat = turn.Journey.Run.Beat + 1 } };
                SayIf(turn, more.Remark);
                Show(turn, exercise, prompt);
                break;
            case PromptStep.Misfit misfit:
                turn.Say(misfit.Hint);
                Buttons(turn, PromptKinds.Show(prompt, Context(turn, exercise)), prompt);
                break;
            case PromptStep.Hold hold:
                Erase(turn, hold.Origins);
                Answers.Save(turn, exercise, prompt, new AnswerValue.Kept(Vault.VaultTurns.Put(turn, (Prompt.Compose)prompt, hold)));
                Steps.GoOn(turn, exercise, prompt, null);
                break;
            default:
                throw new InvalidOperationException("No such step.");
        }
    }

    /// <summary>A draft that is kept or thrown away need not stand in the chat, a thumb away from being copied.</summary>
    private static void Erase(TurnBuilder turn, string? origins)
    {
        if (origins is not null)
        {
            turn.Erase(origins);
            turn.Say(VaultPhrases.VaultErased);
        }
    }

    /// <summary>Shows a prompt with its buttons and the ways around it.</summary>
    public static void Show(TurnBuilder turn, Exercise exercise, Prompt prompt)
    {
        var view = PromptKinds.Show(prompt, Context(turn, exercise));
        turn.Say(view.Text);
        Buttons(turn, view, prompt);
        turn.AsksToWrite = prompt is Prompt.Write or Prompt.List or Prompt.Columns or Prompt.Compose;
        turn.Journey = turn.Journey with { Why = new WhyNote(exercise.Id, null, []) };
    }

    /// <summary>What a prompt may know in this turn.</summary>
    public static PromptContext Context(TurnBuilder turn, Exercise exercise) => new(
        turn.Playbook,
        turn.Journey,
        exercise,
        turn.Journey.Run?.Progress ?? new Progress.Fresh(),
        turn.Now,
        Dates.Today(turn.Journey, turn.Now),
        turn.Seed)
    {
        AskSeed = turn.Journey.Run is { } run ? Seeds.Of($"{run.StartedAt.ToUnixTimeTicks()}.{run.PromptId}") : turn.Seed,
    };

    private static void Open(TurnBuilder turn, Exercise exercise)
    {
        var journey = Suspend(turn.Journey, exercise.Id);
        var earlier = journey.Suspended.FirstOrDefault(run => run.ExerciseId == exercise.Id);
        if (earlier is not null && exercise.Find(earlier.PromptId) is { } prompt)
        {
            turn.Journey = journey with { Run = earlier with { Beat = earlier.Beat + 1 }, Suspended = journey.Suspended.Remove(earlier) };
            turn.Say(CorePhrases.RunResumed, ("title", exercise.Title));
            Show(turn, exercise, prompt);
            return;
        }

        var run = new ExerciseRun(exercise.Id, exercise.Prompts[0].Id, (int)(journey.Revision % 1_000_000) + 1, 0, new Progress.Fresh(), [], Skipped: false, turn.Now);
        turn.Journey = journey with { Run = run, Suspended = [.. journey.Suspended.Where(other => other.ExerciseId != exercise.Id)] };
        if (!exercise.Hidden)
        {
            turn.Say(CorePhrases.RunStart, ("title", exercise.Title), ("minutes", exercise.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        Steps.First(turn, exercise);
    }

    private static Journey Suspend(Journey journey, string startingId)
    {
        if (journey.Run is not { } run || run.ExerciseId == startingId)
        {
            return journey with { Run = null, Suspended = journey.Run is { } same ? journey.Suspended.Add(same) : journey.Suspended };
        }

        return journey with { Run = null, Suspended = [.. journey.Suspended.Where(other => other.ExerciseId != run.ExerciseId), run] };
    }

    private static string? TooEarly(TurnBuilder turn, Exercise exercise)
    {
        if (exercise.Wait is not { } wait)
        {
            return null;
        }

        var from = turn.Journey.Done.TryGetValue(wait.ExerciseId, out var earlier) ? earlier.LastAt : turn.Now;
        var open = from + Duration.FromHours(wait.Hours);
        return open > turn.Now ? Dates.Day(open, turn.Journey) : null;
    }

    private static void Buttons(TurnBuilder turn, PromptView view, Prompt prompt)
    {
        var run = turn.Journey.Run!;
        foreach (var button in view.Buttons)
        {
            turn.Offer(Tokens.Press(run, button.Value), button.Label);
        }

        Ways.Offer(turn, prompt, run);
    }

    private static void SayIf(TurnBuilder turn, RichText? remark)
    {
        if (remark is not null)
        {
            turn.Say(remark);
        }
    }
}
