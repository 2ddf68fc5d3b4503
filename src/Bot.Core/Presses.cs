using System.Globalization;
using Bot.Core.Commands;
using Bot.Core.Exercises;
using Bot.Core.Prompts;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Vault;

namespace Bot.Core;

/// <summary>What a pressed choice does. An old or unknown one does nothing and says so kindly.</summary>
internal static class Presses
{
    /// <summary>Takes a press.</summary>
    public static void Take(TurnBuilder turn, string token)
    {
        if (!TryWord(turn, token) && !TryMark(turn, token))
        {
            Stale(turn);
        }
    }

    private static bool TryWord(TurnBuilder turn, string token)
    {
        switch (token)
        {
            case Tokens.Help: HelpTurns.Card(turn); return true;
            case Tokens.NotSafe: HelpTurns.NotSafe(turn); return true;
            case Tokens.Urge: HelpTurns.Urge(turn); return true;
            case Tokens.GoOn: Events.Raise(turn, StageEvent.GoOn); return true;
            case Tokens.Stay: Menu.Offer(turn); turn.Say(CorePhrases.HereFor); return true;
            case Tokens.DeleteNo: turn.Say(CorePhrases.DeleteNot); Resuming.AskOrMenu(turn); return true;
            case Tokens.StoreNo: Consent.No(turn); return true;
            default: return false;
        }
    }

    private static bool TryMark(TurnBuilder turn, string token)
    {
        var mark = token.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? token[..(colon + 1)] : string.Empty;
        var rest = token[mark.Length..];
        switch (mark)
        {
            case Tokens.PromptMark: Prompt(turn, token, way: false); return true;
            case Tokens.WayMark: Prompt(turn, token, way: true); return true;
            case Tokens.ExerciseMark: ExerciseTurns.Start(turn, rest); return true;
            case Tokens.CommandMark: CommandTurns.Run(turn, new Command(rest, string.Empty), Reading.Nothing); return true;
            case Tokens.CrisisMark: CrisisTurns.Press(turn, rest); return true;
            case Tokens.DeleteMark when token == Tokens.DeleteYes(turn.Journey.Revision): ControlTurns.Delete(turn); return true;
            case Tokens.DeleteMark: ControlTurns.AskDelete(turn); return true;
            case Tokens.NotSafeFromThem: HarmTurns.SayNotSafe(turn, rest); return true;
            case Tokens.PhonePrivate: HarmTurns.SayPhone(turn, rest); return true;
            case Tokens.WeakMark: WeakTurns.Press(turn, rest); return true;
            case Tokens.MinorMark when rest == "ask": MinorTurns.Ask(turn, turn.Journey.Preferences.Language); return true;
            case Tokens.MinorMark: MinorTurns.Press(turn, rest); return true;
            case "keep:" when rest.StartsWith("yes:", StringComparison.Ordinal): Consent.Yes(turn, rest["yes:".Length..]); return true;
            case Tokens.LetterMark when rest.Split(':') is [var action, var letter]: VaultTurns.Press(turn, action, letter); return true;
            case Tokens.EventMark when EventNames.TryParse(rest, out var told): Events.Raise(turn, told); return true;
            case Tokens.TopicMark when turn.Playbook.Topics.TryGetValue(rest, out var card): LookupTurns.Show(turn, card); return true;
            case Tokens.SheetMark when turn.Playbook.Exercises.TryGetValue(rest, out var of) && of.Sheet is { } sheet: SheetTurns.Take(turn, of, sheet); return true;
            case Tokens.PauseMark when int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var days): ControlTurns.PauseFor(turn, days); return true;
            default: return false;
        }
    }

    private static void Prompt(TurnBuilder turn, string token, bool way)
    {
        if (ExerciseTurns.LostItsPrompt(turn))
        {
            return;
        }

        if (!Tokens.Fits(token, turn.Journey.Run, out var value))
        {
            Stale(turn);
        }
        else if (way)
        {
            Ways.Take(turn, value);
        }
        else
        {
            ExerciseTurns.Take(turn, new PromptInput.Press(value));
        }
    }

    private static void Stale(TurnBuilder turn)
    {
        turn.Say(CorePhrases.PressStale);
        Resuming.AskOrMenu(turn);
    }
}
