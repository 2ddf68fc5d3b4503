namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Which kinds of mention in a text call somebody.</summary>
internal sealed record Mentions(IReadOnlyList<string> Parse);
