namespace Bot.Doubles.Telegram.Chats;

/// <summary>A button under a message.</summary>
/// <param name="Text">What a person reads on it.</param>
/// <param name="Data">What comes back when it is pressed, or null.</param>
/// <param name="Link">Where it leads, or null.</param>
public sealed record Button(string Text, string? Data, string? Link);
