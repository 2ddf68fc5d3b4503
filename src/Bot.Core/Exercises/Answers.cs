using Bot.Core.Content;
using Bot.Core.Prompts;

namespace Bot.Core.Exercises;

/// <summary>Keeps answers. Nothing that a person wrote is ever lost here: what is replaced stays in the history.</summary>
internal static class Answers
{
    /// <summary>Keeps an answer and applies what the rules draw from it.</summary>
    public static void Save(TurnBuilder turn, Exercise exercise, Prompt prompt, AnswerValue value)
    {
        var key = $"{exercise.Id}.{prompt.Id}";
        turn.Journey = turn.Journey with { Answers = turn.Journey.Answers.SetItem(key, new Answered(value, turn.Now)) };
        if (value is not (AnswerValue.Seen or AnswerValue.Kept))
        {
            turn.Note(EntryKind.Answer, key, AnswerWords.Of(value, prompt));
        }

        AnswerRules.Apply(turn, key, value);
    }

    /// <summary>Notes a skip. An earlier answer stays, save to a screen: a skipped screen closes its gate again.</summary>
    public static void Skip(TurnBuilder turn, Exercise exercise, Prompt prompt, bool notSure)
    {
        var key = $"{exercise.Id}.{prompt.Id}";
        if (prompt.Required || turn.Journey.Answer(key) is null or AnswerValue.Skipped)
        {
            turn.Journey = turn.Journey with
            {
                Answers = turn.Journey.Answers.SetItem(key, new Answered(new AnswerValue.Skipped(notSure), turn.Now)),
            };
        }
    }

    /// <summary>The prompt is gone from the content: what was written into it stays in the history.</summary>
    public static void KeepLoose(TurnBuilder turn, ExerciseRun run)
    {
        var words = run.Progress switch
        {
            Progress.Writing writing => string.Join('\n', writing.Lines),
            Progress.Filling filling => string.Join('\n', filling.Left.AddRange(filling.Right)),
            Progress.Composing composing => composing.Draft,
            _ => string.Empty,
        };
        if (words.Length > 0)
        {
            turn.Note(EntryKind.Answer, $"{run.ExerciseId}.{run.PromptId}", words);
        }
    }

    /// <summary>Keeps what was written so far when a prompt is left before its end; false when there was nothing.</summary>
    public static bool Salvage(TurnBuilder turn, Exercise exercise, Prompt prompt)
    {
        if (prompt is Prompt.Compose compose && turn.Journey.Run?.Progress is Progress.Composing draft)
        {
            var letter = Vault.VaultTurns.Put(turn, compose, new PromptStep.Hold(draft.Draft, draft.Issues));
            Save(turn, exercise, prompt, new AnswerValue.Kept(letter));
            return true;
        }

        if (PromptKinds.SoFar(prompt, ExerciseTurns.Context(turn, exercise)) is not { } value)
        {
            return false;
        }

        Save(turn, exercise, prompt, value);
        return true;
    }
}
