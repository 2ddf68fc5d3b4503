namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>A line of the command menu.</summary>
internal sealed record MenuCommand(string Command, string Description);
