using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>One line of the rules of intents.</summary>
/// <param name="Finding">What it shows when it is found.</param>
/// <param name="MostWords">It counts only in a message of at most so many words; 0 for any length.</param>
/// <param name="Phrase">What it looks like.</param>
public sealed record IntentRule(IntentFinding Finding, int MostWords, PhraseRule Phrase);
