namespace Bot.Doubles.Telegram;

/// <summary>What the double of Telegram can be told when it starts.</summary>
public sealed record TelegramOptions
{
    /// <summary>Whether more than a message a second to a chat, or thirty to all, is answered with 429.</summary>
    public bool RateLimits { get; init; }

    /// <summary>Whether webhooks may lead to plain HTTP and any port, as on a Bot API server of one's own.</summary>
    public bool LocalWebhooks { get; init; } = true;

    /// <summary>How long a pressed button waits for its answer.</summary>
    public TimeSpan CallbackLife { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether the first bot is our own, held to every rule; off in tests of the double itself.</summary>
    public bool Strict { get; init; } = true;
}
