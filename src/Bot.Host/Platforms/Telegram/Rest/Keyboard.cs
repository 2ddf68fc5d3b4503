namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>The buttons under a message, row by row.</summary>
internal sealed record Keyboard(IReadOnlyList<IReadOnlyList<KeyboardButton>> InlineKeyboard);
