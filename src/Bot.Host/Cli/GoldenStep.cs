using System.Collections.Immutable;

namespace Bot.Host.Cli;

/// <summary>One step of a golden conversation.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Words">The text said, the label pressed, or the length of time waited.</param>
/// <param name="Replies">What was answered, nudges included.</param>
internal sealed record GoldenStep(GoldenKind Kind, string Words, ImmutableArray<GoldenReply> Replies);
