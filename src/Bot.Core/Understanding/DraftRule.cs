using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>One line of the rules of drafts.</summary>
/// <param name="Issue">What is wrong when it is found.</param>
/// <param name="Phrase">What it looks like.</param>
public sealed record DraftRule(DraftIssue Issue, PhraseRule Phrase);
