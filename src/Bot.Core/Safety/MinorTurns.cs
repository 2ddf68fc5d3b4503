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

        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Minor = MinorState.Confirmed } };
        Confirmed(turn, language);
        turn.Ask(new HostWork.Erase(new Tombstone(TombstoneWord.Minor, turn.Now + Duration.FromDays(turn.Rules.MinorTombstoneDays))));
        turn.Drop("*");
    }

    /// <summary>What every later message is answered with.</summary>
    public static void Confirmed(TurnBuilder turn, string language) =>
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.MinorConfirmed, language));
}
