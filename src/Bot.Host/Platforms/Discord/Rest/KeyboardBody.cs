namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Changes what stands under a message, and nothing else.</summary>
internal sealed record KeyboardBody(IReadOnlyList<Component> Components);
