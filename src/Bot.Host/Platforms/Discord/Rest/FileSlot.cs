namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>A file of a message.</summary>
/// <param name="Id">The number in the name of its part, <c>files[n]</c>.</param>
/// <param name="Filename">Its name.</param>
internal sealed record FileSlot(string Id, string Filename);
