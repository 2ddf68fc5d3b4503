namespace Bot.Core.Commands;

/// <summary>A command as it was typed.</summary>
/// <param name="Name">Lower case, without the slash.</param>
/// <param name="Words">What followed it.</param>
public sealed record Command(string Name, string Words);
