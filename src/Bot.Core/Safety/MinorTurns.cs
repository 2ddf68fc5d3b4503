using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Safety;

/// <summary>People under 18 (safety.md, 9): asked kindly; on a yes coaching stops, a line is given and the profile erased.</summary>
internal static class MinorTurns
{
    /// <summary>A text says so, or the button was pressed: hold, and ask.</summary>
    public static void Ask(TurnBuilder turn, string language)
    {
        turn.Unsay();
        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Minor = MinorState.Asked } };
        turn.Note(EntryKind.Safety, "minor", "asked");
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.MinorAsk, language));
        SafetyWords.Offer(turn, Tokens.MinorMark + "yes:" + language, SafetyPhrases.ButtonUnder18, language);
        SafetyWords.Offer(turn, Tokens.MinorMark + "no:" + language, SafetyPhrases.ButtonAdult, language);
    }

    /// <summary>The answer to the question.</summary>
    public static void Press(TurnBuilder turn, string value)
    {
        var language = value.Split(':').ElementAtOrDefault(1) ?? "en";
        if (!value.StartsWith("yes", StringComparison.Ordinal))
        {
            turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Minor = MinorState.No } };
            turn.Say(SafetyWords.Of(turn, SafetyPhrases.MinorAdult, language));
            Exercises.Resuming.AskOrMenu(turn);
            return;
        }

        if (turn.Journey.Interrupts.Minor != MinorState.Asked)
        {
            // An old button: what erases is asked afresh.
            Ask(turn, language);
            return;
        }

        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Minor = MinorState.Confirmed } };
        Confirmed(turn, language);
        turn.Ask(new HostWork.Erase(new Tombstone(TombstoneWord.Minor, turn.Now + Duration.FromDays(turn.Rules.MinorTombstoneDays))));
        turn.Drop("*");
    }

    /// <summary>Hears a typed answer to the question; until it is answered, nothing else goes on.</summary>
    public static bool TryHear(TurnBuilder turn, string text, string language)
    {
        if (!turn.Journey.Offered.Any(choice => choice.Token.StartsWith(Tokens.MinorMark + "yes", StringComparison.Ordinal)
            || choice.Token.StartsWith(Tokens.WeakMark + "minor:yes", StringComparison.Ordinal)))
        {
            // Something else was asked since: a yes to that is no yes to this.
            Ask(turn, language);
            return true;
        }

        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (Talk.TryLabel(turn, text) || Talk.TryNumber(turn, digits.Length == text.Trim().Length && text.Length == 1 ? text : string.Empty))
        {
            return true;
        }

        bool? under = digits.Length == 2
            ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) < 18
            : Understanding.YesNoWords.Of(text);
        if (under is { } minor)
        {
            Press(turn, (minor ? "yes:" : "no:") + language);
        }
        else
        {
            Ask(turn, language);
        }

        return true;
    }

    /// <summary>What who is known to be under age can still reach: the crisis card and the way to help; all else is closed.</summary>
    public static bool Closes(Input input, TurnBuilder turn)
    {
        if (turn.Journey.Interrupts.Minor != MinorState.Confirmed)
        {
            return false;
        }

        var open = input switch
        {
            Input.Said { Reading.Risk: { Label: Understanding.RiskLabel.Crisis, Tier: Understanding.RiskTier.Strong } } => true,
            Input.Said said => Commands.CommandParser.Parse(said.Text)?.Name == "sos" || StopWords.AsksForHelp(said.Text)
                || turn.Journey.Interrupts.Crisis is { Open: true },
            Input.Pressed pressed => pressed.Token is Tokens.Help or Tokens.NotSafe
                || pressed.Token.StartsWith(Tokens.CrisisMark, StringComparison.Ordinal),
            _ => false,
        };
        return !open;
    }

    /// <summary>What every later message is answered with.</summary>
    public static void Confirmed(TurnBuilder turn, string language) =>
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.MinorConfirmed, language));
}
