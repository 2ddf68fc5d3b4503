namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>One line of a list to choose from.</summary>
/// <param name="Label">What the person reads; at most 100 characters.</param>
/// <param name="Value">Comes back when it is chosen; at most 100 characters, once in the list.</param>
/// <param name="Default">True when it shows as chosen.</param>
internal sealed record SelectOption(string Label, string Value, bool? Default = null);
