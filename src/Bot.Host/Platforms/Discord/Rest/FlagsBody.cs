namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>What may go with the promise of a message.</summary>
internal sealed record FlagsBody(int? Flags);
