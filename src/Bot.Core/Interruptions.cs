using Bot.Core.Commands;
using Bot.Core.Exercises;
using Bot.Core.Prompts;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Understanding;

namespace Bot.Core;

/// <summary>
/// What is decided about a text before stage, exercise or command, in every state: danger first, then who is under age,
/// then the words that stop us.
/// </summary>
internal static class Interruptions
{
    /// <summary>Hears a text.</summary>
    public static void Hear(TurnBuilder turn, Input.Said said, bool isNew)
    {
        var reading = said.Reading;
        if (reading.Risk.Tier == RiskTier.Strong)
        {
            KeepWords(turn, said.Text);
            Strong(turn, reading.Risk);
            return;
        }

        if (CommandParser.Parse(said.Text) is { } command)
        {
            CommandTurns.Run(turn, command, reading);
        }
        else if (StopWords.AsksForHelp(said.Text))
        {
            HelpTurns.Card(turn);
        }
        else if (reading.Intent is Intent.StopNudges or Intent.DeleteData)
        {
            Wishes.Follow(turn, said);
        }
        else if (turn.Journey.Interrupts.Crisis is { Open: true } hold)
        {
            CrisisTalk.Hear(turn, hold, said.Text);
        }
        else if (turn.Journey.Interrupts.Minor == MinorState.Asked && MinorTurns.TryHear(turn, said.Text, reading.Language))
        {
            return;
        }
        else
        {
            Talk.Hear(turn, said, isNew);
        }

        if (reading.Risk.Tier == RiskTier.Weak && turn.Journey.Interrupts.Crisis is not { Open: true })
        {
            WeakTurns.Ask(turn, reading.Risk, reading.Risk.Language);
        }
    }

    /// <summary>Answers a strong finding, and nothing else.</summary>
    public static void Strong(TurnBuilder turn, RiskFinding finding)
    {
        LockBeside(turn, finding.Beside);
        switch (finding.Label)
        {
            case RiskLabel.Crisis:
                Resuming.SetAside(turn);
                CrisisTurns.Open(turn, finding, finding.Language);
                break;
            case RiskLabel.Abuse:
                HarmTurns.Found(turn, finding, finding.Language);
                break;
            case RiskLabel.Pursuit:
                HarmTurns.FoundPursuit(turn, finding.Language);
                break;
            case RiskLabel.Minor when turn.Journey.Interrupts.Crisis is { Open: true } hold:
                // Danger to life comes first, whatever the age.
                CrisisTurns.Return(turn, hold);
                break;
            case RiskLabel.Minor:
                MinorTurns.Ask(turn, finding.Language);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(finding), "A strong finding has a label.");
        }
    }

    /// <summary>A text can tell of several dangers: the gravest is answered, the others lock without a word.</summary>
    private static void LockBeside(TurnBuilder turn, RiskFinding? finding)
    {
        for (var beside = finding; beside is not null; beside = beside.Beside)
        {
            if (beside is { Tier: RiskTier.Strong, Label: RiskLabel.Abuse })
            {
                HarmTurns.Lock(turn, beside);
            }
            else if (beside is { Tier: RiskTier.Strong, Label: RiskLabel.Pursuit })
            {
                HarmTurns.LockPursuit(turn);
            }
        }
    }

    /// <summary>What was being written into an exercise is not lost when danger interrupts it: it stays in the history.</summary>
    private static void KeepWords(TurnBuilder turn, string text)
    {
        if (ExerciseTurns.Waiting(turn) is var (exercise, prompt) && PromptKinds.TakesText(prompt, turn.Journey.Run!.Progress)
            && turn.Journey.Preferences.StoringAgreedAt is not null)
        {
            turn.Note(EntryKind.Answer, $"{exercise.Id}.{prompt.Id}", text);
        }
    }
}
