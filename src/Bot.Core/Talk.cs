using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Content;
using Bot.Core.Exercises;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core;

/// <summary>What an ordinary text means: a choice typed out, an answer, a wish, or a question.</summary>
internal static class Talk
{
    private const int LongAbsenceHours = 12;
    private const int WorthKeeping = 40;

    /// <summary>Hears a text in which no danger was found.</summary>
    public static void Hear(TurnBuilder turn, Input.Said said, bool isNew)
    {
        if (said.Text.Length > turn.Rules.TextMax)
        {
            turn.Say(CorePhrases.TextTooLong);
            Resuming.AskOrSame(turn);
            return;
        }

        if (string.IsNullOrWhiteSpace(said.Text))
        {
            turn.Say(CorePhrases.TextEmpty);
            Resuming.AskOrSame(turn);
            return;
        }

        if (isNew && turn.Journey.Run is null && said.Reading.Intent is Intent.Other or Intent.Smalltalk)
        {
            if (said.Text.Length >= WorthKeeping / 2)
            {
                turn.Say(CorePhrases.FirstHeard);
            }

            StartTurns.Start(turn);
            return;
        }

        if (TryLabel(turn, said.Text) || TryYesNo(turn, said.Text) || ExerciseTurns.LostItsPrompt(turn))
        {
            return;
        }

        if (ExerciseTurns.Waiting(turn) is var (_, prompt))
        {
            Answer(turn, prompt, said);
        }
        else if (!TryNumber(turn, said.Text) && !TryTitle(turn, said.Text))
        {
            Wishes.Follow(turn, said);
        }
    }

    /// <summary>A typed label of the newest message's choices is a press.</summary>
    public static bool TryLabel(TurnBuilder turn, string text)
    {
        var typed = text.AsSpan().Trim();
        if (typed.Length is 0 or > 80)
        {
            return false;
        }

        foreach (var choice in turn.Journey.Offered)
        {
            if (typed.Equals(choice.Label, StringComparison.OrdinalIgnoreCase))
            {
                Presses.Take(turn, choice.Token);
                return true;
            }
        }

        return false;
    }

    /// <summary>The typed title of an exercise that is open here starts it: logs and weekly pages need not wait for their turn.</summary>
    private static bool TryTitle(TurnBuilder turn, string text)
    {
        if (Menu.Named(turn, text.Trim()) is not { } exercise)
        {
            return false;
        }

        ExerciseTurns.Start(turn, exercise.Id);
        return true;
    }

    /// <summary>A typed yes or no under a question of ours whose choices mean that.</summary>
    private static bool TryYesNo(TurnBuilder turn, string text)
    {
        if (YesNoWords.Of(text) is not { } yes)
        {
            return false;
        }

        var offered = turn.Journey.Offered;
        var isAbuseCard = offered.Any(choice => choice.Token.StartsWith(Tokens.NotSafeFromThem, StringComparison.Ordinal));
        var meant = isAbuseCard
            ? offered.FirstOrDefault(choice => choice.Token.StartsWith(yes ? Tokens.WeakMark : Tokens.NotSafeFromThem, StringComparison.Ordinal))
            : offered.FirstOrDefault(choice => choice.Token.StartsWith(Tokens.WeakMark, StringComparison.Ordinal)
                && choice.Token.Contains(yes ? ":yes:" : ":no:", StringComparison.Ordinal));
        if (meant is not null)
        {
            Presses.Take(turn, meant.Token);
        }

        return meant is not null;
    }

    private static void Answer(TurnBuilder turn, Prompt prompt, Input.Said said)
    {
        var takesText = PromptKinds.TakesText(prompt, turn.Journey.Run!.Progress);
        var away = turn.Now - turn.Journey.SeenAt >= Duration.FromHours(LongAbsenceHours);
        if (away && (!takesText || said.Reading.Intent == Intent.Smalltalk))
        {
            turn.Say(CorePhrases.WelcomeBackRun);
            ExerciseTurns.AskAgain(turn);
            return;
        }

        var writes = prompt is Prompt.Write or Prompt.List or Prompt.Columns or Prompt.Compose;
        if (writes && Number(said.Text) is { } number && number >= 1 && number <= turn.Journey.Offered.Length)
        {
            // Nobody writes a bare small number to their ex or into their journal: it is the n-th choice.
            Presses.Take(turn, turn.Journey.Offered[number - 1].Token);
            return;
        }

        if (!writes && NotSureWords.Is(said.Text) && Ways.TrySkip(turn))
        {
            return;
        }

        if (!writes && Wishes.Interrupts(said.Reading))
        {
            Wishes.Follow(turn, said);
            return;
        }

        var before = turn.Journey.Run;
        ExerciseTurns.Take(turn, new PromptInput.Text(said.Text, said.Origin));
        var misfit = ReferenceEquals(before, turn.Journey.Run);
        if (misfit && (!takesText || prompt is Prompt.Compose))
        {
            Retry(turn, said);
        }
    }

    /// <summary>A number may mean the n-th choice; longer words that fit nowhere are kept in the journal.</summary>
    private static void Retry(TurnBuilder turn, Input.Said said)
    {
        if (Number(said.Text) is { } number && number >= 1 && number <= turn.Journey.Offered.Length)
        {
            turn.Unsay();
            Presses.Take(turn, turn.Journey.Offered[number - 1].Token);
        }
        else if (said.Text.Length >= WorthKeeping && turn.Journey.Preferences.StoringAgreedAt is not null)
        {
            turn.Note(EntryKind.Journal, "aside", said.Text);
            turn.Say(CorePhrases.AsideKept);
        }
    }

    /// <summary>A typed number is the n-th choice of the newest message.</summary>
    public static bool TryNumber(TurnBuilder turn, string text)
    {
        if (Number(text) is not { } number || turn.Journey.Offered.IsEmpty)
        {
            return false;
        }

        if (number < 1 || number > turn.Journey.Offered.Length)
        {
            turn.Say(CorePhrases.NumberOutOfRange, ("most", turn.Journey.Offered.Length.ToString(CultureInfo.InvariantCulture)));
            Resuming.AskOrSame(turn);
            return true;
        }

        Presses.Take(turn, turn.Journey.Offered[number - 1].Token);
        return true;
    }

    private static int? Number(string text) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
