using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>One line of the lexicon of danger.</summary>
/// <param name="Finding">What it shows when it is found.</param>
/// <param name="Cue">For weak signs of a crisis: which kind of sign it is; two different kinds together are strong.</param>
/// <param name="Phrase">What it looks like.</param>
public sealed record RiskRule(RiskFinding Finding, string Cue, PhraseRule Phrase);
