namespace Bot.Doubles.Discord.Channels;

/// <summary>Something to choose: in a list under a message, or while a command is typed.</summary>
/// <param name="Label">What a person reads.</param>
/// <param name="Value">What the bot gets.</param>
public sealed record Choice(string Label, string Value);
