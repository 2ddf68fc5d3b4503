using System.Collections.Frozen;

namespace Bot.Core.Content;

/// <summary>What is said in danger, in one language.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Phrases">By key; the same keys in every language.</param>
public sealed record SafetyTexts(string Language, FrozenDictionary<string, Phrase> Phrases);
