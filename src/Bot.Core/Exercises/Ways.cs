using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Replies;
using Bot.Core.Stages;

namespace Bot.Core.Exercises;

/// <summary>The ways around a prompt: skip or not sure, back, later.</summary>
internal static class Ways
{
    private const string Skip = "skip";
    private const string NotSure = "unsure";
    private const string Back = "back";
    private const string Later = "later";

    /// <summary>Adds the ways to the message.</summary>
    public static void Offer(TurnBuilder turn, Prompt prompt, ExerciseRun run)
    {
        switch (prompt)
        {
            case Prompt.Card:
                break;
            case Prompt.Choose or Prompt.Scale or Prompt.Date or Prompt.Lasting when !prompt.Required:
                turn.OfferPhrase(Tokens.Way(run, NotSure), CorePhrases.ButtonNotSure, ChoiceRole.Way);
                break;
            default:
                turn.OfferPhrase(Tokens.Way(run, Skip), prompt.Required ? CorePhrases.ButtonNotNow : CorePhrases.ButtonSkip, ChoiceRole.Way);
                break;
        }

        if (!run.Trail.IsEmpty)
        {
            turn.OfferPhrase(Tokens.Way(run, Back), CorePhrases.ButtonBack, ChoiceRole.Way);
        }

        turn.OfferPhrase(Tokens.Way(run, Later), CorePhrases.ButtonLater, ChoiceRole.Way);
    }

    /// <summary>Takes a pressed way.</summary>
    public static void Take(TurnBuilder turn, string way)
    {
        switch (way)
        {
            case Skip or NotSure:
                SkipPrompt(turn, way == NotSure);
                break;
            case Back:
                GoBack(turn);
                break;
            case Later:
                Leave(turn);
                break;
            default:
                ExerciseTurns.AskAgain(turn);
                break;
        }
    }

    /// <summary>One prompt back; false when there is none behind.</summary>
    public static bool GoBack(TurnBuilder turn)
    {
        if (turn.Journey.Run is not { Trail.IsEmpty: false } run || ExerciseTurns.Waiting(turn) is not var (exercise, waiting)
            || exercise.Find(run.Trail[^1]) is not { } prompt)
        {
            return false;
        }

        Answers.Salvage(turn, exercise, waiting);
        turn.Journey = turn.Journey with
        {
            Run = run with { PromptId = prompt.Id, Trail = run.Trail[..^1], Progress = new Progress.Fresh(), Beat = run.Beat + 1 },
        };
        ExerciseTurns.Show(turn, exercise, prompt);
        return true;
    }

    /// <summary>Leaves the exercise for later; it goes on where it was.</summary>
    public static void Leave(TurnBuilder turn)
    {
        Resuming.SetAside(turn);
        turn.Say(CorePhrases.RunLater);
        Menu.Offer(turn);
    }

    /// <summary>A typed "I don't know" is the way "not sure"; false when the prompt has none.</summary>
    public static bool TrySkip(TurnBuilder turn)
    {
        if (ExerciseTurns.Waiting(turn) is not (_, not Prompt.Card))
        {
            return false;
        }

        SkipPrompt(turn, notSure: true);
        return true;
    }

    private static void SkipPrompt(TurnBuilder turn, bool notSure)
    {
        if (ExerciseTurns.Waiting(turn) is not var (exercise, prompt))
        {
            return;
        }

        var run = turn.Journey.Run!;
        if (!Answers.Salvage(turn, exercise, prompt))
        {
            Answers.Skip(turn, exercise, prompt, notSure);
            turn.Journey = turn.Journey with { Run = run with { Skipped = run.Skipped || prompt.Required } };
        }

        Steps.GoOn(turn, exercise, prompt, null);
    }
}
