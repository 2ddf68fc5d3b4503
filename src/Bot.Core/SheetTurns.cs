using Bot.Core.Content;
using Bot.Core.Exercises;
using Bot.Core.Stages;

namespace Bot.Core;

/// <summary>Pages that the person takes along as files: what was agreed, and the keepsake at the end.</summary>
internal static class SheetTurns
{
    /// <summary>Offers the page of a finished exercise, if it has one with something on it.</summary>
    public static void Offer(TurnBuilder turn, Exercise exercise)
    {
        if (exercise.Sheet is { } sheet && Fill(turn, sheet).Lines.Length > 0)
        {
            turn.OfferPhrase(Tokens.Sheet(exercise.Id), CorePhrases.ButtonSheet);
        }
    }

    /// <summary>The person wants the page. What a lock has closed since is not handed out either.</summary>
    public static void Take(TurnBuilder turn, Exercise exercise, Sheet sheet)
    {
        if (Access.Closed(exercise, turn.Journey, turn.Rules, turn.Now) is { } reason)
        {
            Closings.Say(turn, reason);
            return;
        }

        turn.Say(CorePhrases.Sheet);
        turn.Ask(new HostWork.Page(Fill(turn, sheet)));
        Resuming.AskOrMenu(turn);
    }

    private static FilledSheet Fill(TurnBuilder turn, Sheet sheet) => new(
        sheet.Title,
        sheet.Intro,
        [.. sheet.Lines.Select(line => (line.Label, turn.Words(line.Words).ToString().Trim())).Where(line => line.Item2.Length > 0)]);
}
