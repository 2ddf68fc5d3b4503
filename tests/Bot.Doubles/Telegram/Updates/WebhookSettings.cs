namespace Bot.Doubles.Telegram.Updates;

/// <summary>Where updates are sent.</summary>
/// <param name="Address">As the bot gave it.</param>
/// <param name="Secret">Sent with each update, or empty.</param>
/// <param name="MaxConnections">How many at once.</param>
public sealed record WebhookSettings(string Address, string Secret, int MaxConnections)
{
    /// <summary>When a delivery last failed, or null.</summary>
    public DateTimeOffset? LastErrorAt { get; init; }

    /// <summary>What failed.</summary>
    public string? LastError { get; init; }
}
