namespace Bot.Host.Platforms.Telegram;

/// <summary>Who we are, once Telegram has told it.</summary>
internal sealed class TelegramIdentity
{
    /// <summary>Our name, without the @; empty before it is told.</summary>
    public string Username { get; set; } = string.Empty;
}
