namespace Bot.Doubles.Telegram.Chats;

/// <summary>A button that was pressed and may still be answered.</summary>
internal sealed record Callback(string Id, Chat Chat, DateTimeOffset At);
