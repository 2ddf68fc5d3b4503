namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>One thing that may be meant.</summary>
/// <param name="Name">What the person reads; at most 100 characters.</param>
/// <param name="Value">What is sent when it is taken; at most 100 characters.</param>
internal sealed record SuggestionBody(string Name, string Value);
