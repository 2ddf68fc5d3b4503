using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>One thing a guide advises.</summary>
/// <param name="Id">Guide and number, such as <c>000.4c</c>.</param>
/// <param name="Text">The advice in a few words of ours.</param>
/// <param name="TaughtIn">The exercises that practise it; each lists the item under its own advice.</param>
public sealed record AdviceItem(string Id, string Text, ImmutableArray<string> TaughtIn);
