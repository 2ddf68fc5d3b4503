using System.Collections.Immutable;
using Bot.Core.Replies;

namespace Bot.Host.Cli;

/// <summary>A message of a golden conversation.</summary>
/// <param name="Text">Its words, without emphasis.</param>
/// <param name="Choices">The labels of what could be pressed.</param>
internal sealed record GoldenReply(string Text, ImmutableArray<string> Choices)
{
    /// <summary>What a golden conversation keeps of a reply.</summary>
    public static GoldenReply Of(Reply reply) => new(reply.Text.ToString(), [.. reply.Choices.Select(choice => choice.Label)]);
}
