namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>A button: it comes back to us, or leads to an address.</summary>
/// <param name="Text">What stands on it.</param>
/// <param name="CallbackData">What comes back, at most 64 bytes; null for none.</param>
/// <param name="Url">Where it leads; null for nowhere.</param>
internal sealed record KeyboardButton(string Text, string? CallbackData, string? Url = null);
