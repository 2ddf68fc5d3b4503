namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>A form to write in.</summary>
/// <param name="CustomId">Comes back with what was written.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Components">Its fields.</param>
internal sealed record FormBody(string CustomId, string Title, IReadOnlyList<Component> Components);
