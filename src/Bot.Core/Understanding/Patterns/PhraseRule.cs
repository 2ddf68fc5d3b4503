using System.Collections.Immutable;

namespace Bot.Core.Understanding.Patterns;

/// <summary>One line of the content: what to find, and what takes it back.</summary>
/// <param name="Parts">All must be found, anywhere in the text; the first is the one that is guarded.</param>
/// <param name="Guards">Any of them takes a match back.</param>
public sealed record PhraseRule(ImmutableArray<PatternNode> Parts, ImmutableArray<Guard> Guards);
