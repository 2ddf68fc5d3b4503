using Bot.Core.Stages;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core.Safety;

/// <summary>A weak finding asks one kind question and locks nothing (safety.md, 4); not again for a while.</summary>
internal static class WeakTurns
{
    private const int QuietHours = 4;

    /// <summary>Puts the question before what the turn says otherwise.</summary>
    public static void Ask(TurnBuilder turn, RiskFinding finding, string language)
    {
        if (turn.Journey.Interrupts.Asked.TryGetValue(finding.Label, out var asked) && turn.Now - asked < Duration.FromHours(QuietHours))
        {
            return;
        }

        turn.Journey = turn.Journey with
        {
            Interrupts = turn.Journey.Interrupts with
            {
                Minor = finding.Label == RiskLabel.Minor ? MinorState.Asked : turn.Journey.Interrupts.Minor,
                Asked = turn.Journey.Interrupts.Asked.SetItem(finding.Label, turn.Now),
            },
        };
        if (Exercises.ExerciseTurns.Waiting(turn) is null)
        {
            // The question stands alone, so that it is not drowned by what else could be said.
            turn.Unsay();
        }

        turn.SayFirst(SafetyWords.Of(turn, Question(finding.Label), language));
        Offer(turn, finding, language);
    }

    /// <summary>The answer to the question: a yes is treated as a strong finding.</summary>
    public static void Press(TurnBuilder turn, string value)
    {
        var parts = value.Split(':');
        var language = parts.ElementAtOrDefault(2) ?? "en";
        if (parts.ElementAtOrDefault(1) != "yes")
        {
            turn.Say(SafetyWords.Of(turn, SafetyPhrases.WeakOk, language));
            Exercises.Resuming.AskOrMenu(turn);
            return;
        }

        switch (parts[0])
        {
            case "crisis":
                CrisisTurns.Open(turn, new RiskFinding(RiskLabel.Crisis, RiskTier.Strong), language);
                break;
            case "abuse":
                HarmTurns.Found(turn, new RiskFinding(RiskLabel.Abuse, RiskTier.Strong, HarmDirection.ByThem), language);
                break;
            case "pursuit":
                HarmTurns.FoundPursuit(turn, language);
                break;
            default:
                MinorTurns.Press(turn, "yes:" + language);
                break;
        }
    }

    private static string Question(RiskLabel label) => label switch
    {
        RiskLabel.Crisis => SafetyPhrases.WeakCrisis,
        RiskLabel.Abuse => SafetyPhrases.WeakAbuse,
        RiskLabel.Pursuit => SafetyPhrases.WeakPursuit,
        RiskLabel.Minor => SafetyPhrases.WeakMinor,
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, "No such risk."),
    };

    private static void Offer(TurnBuilder turn, RiskFinding finding, string language)
    {
        var label = finding.Label.ToString().ToLowerInvariant();
        var (yes, no) = finding.Label == RiskLabel.Minor
            ? (SafetyPhrases.ButtonUnder18, SafetyPhrases.ButtonAdult)
            : (SafetyPhrases.ButtonYes, SafetyPhrases.ButtonNo);
        turn.OfferFirst($"{Tokens.WeakMark}{label}:no:{language}", SafetyWords.Of(turn, no, language).ToString());
        turn.OfferFirst($"{Tokens.WeakMark}{label}:yes:{language}", SafetyWords.Of(turn, yes, language).ToString());
    }
}
