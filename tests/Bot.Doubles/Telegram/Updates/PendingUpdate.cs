namespace Bot.Doubles.Telegram.Updates;

/// <summary>An update that waits for its bot.</summary>
/// <param name="Id">By which it is acknowledged.</param>
/// <param name="ChatId">Whose order it keeps.</param>
/// <param name="Json">The whole update as it will be sent.</param>
/// <param name="At">When it came.</param>
internal sealed record PendingUpdate(long Id, long ChatId, string Json, DateTimeOffset At);
