namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Whose direct messages to open.</summary>
internal sealed record RecipientBody(string RecipientId);
