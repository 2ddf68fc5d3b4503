using Bot.Core.Exercises;
using Bot.Core.Understanding;

namespace Bot.Core.Safety;

/// <summary>The way to help, on every message: the line first, then two doors (ST0).</summary>
internal static class HelpTurns
{
    /// <summary><c>/sos</c> and the button Help now.</summary>
    public static void Card(TurnBuilder turn)
    {
        var language = turn.Journey.Interrupts.Crisis?.Language ?? turn.Journey.Preferences.Language;
        turn.Note(EntryKind.Safety, "help", "card");
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.HelpCard, language));
        SafetyWords.Offer(turn, Tokens.NotSafe, SafetyPhrases.ButtonNotSafe, language);
        SafetyWords.Offer(turn, Tokens.Urge, SafetyPhrases.ButtonUrge, language);
        turn.Journey = turn.Journey with { Why = new WhyNote(null, CorePhrases.WhySafety, []) };
    }

    /// <summary>"I'm not safe".</summary>
    public static void NotSafe(TurnBuilder turn) => CrisisTurns.Open(
        turn, new RiskFinding(RiskLabel.Crisis, RiskTier.Strong), turn.Journey.Preferences.Language);

    /// <summary>"An urge, I can't bear it": first aid at once, and nothing else.</summary>
    public static void Urge(TurnBuilder turn) => ExerciseTurns.Start(turn, "ST1");
}
