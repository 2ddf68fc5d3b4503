using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Settings of Telegram: section <c>Telegram</c>.</summary>
internal sealed class TelegramOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Telegram";

    /// <summary>The bot's token from @BotFather.</summary>
    [Required(ErrorMessage = "Telegram__Token is not set. @BotFather gives one.")]
    [RegularExpression("[A-Za-z0-9:_-]+", ErrorMessage = "Telegram__Token holds characters that no token has: copy it anew from @BotFather.")]
    public string Token { get; set; } = string.Empty;

    /// <summary>The address of the Bot API, with or without a slash behind it.</summary>
    [Required]
    [Url(ErrorMessage = "Telegram__ApiBaseUrl is no address such as https://api.telegram.org.")]
    public string ApiBaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>How updates come: we ask for them, or they are sent to us.</summary>
    [RegularExpression("(?i:Polling|Webhook)", ErrorMessage = "Telegram__Mode is Polling or Webhook.")]
    public string Mode { get; set; } = "Polling";

    /// <summary>Where Telegram finds us, for webhooks.</summary>
    [Url(ErrorMessage = "Telegram__WebhookUrl is no address such as https://bot.example.org/telegram.")]
    public string? WebhookUrl { get; set; }

    /// <summary>What Telegram says so that we know it, for webhooks.</summary>
    [RegularExpression("[A-Za-z0-9_-]{1,256}", ErrorMessage = "Telegram__WebhookSecret may hold letters, digits, _ and -, at most 256 of them.")]
    public string? WebhookSecret { get; set; }

    /// <summary>How the bot paces itself.</summary>
    public RateLimitOptions RateLimit { get; set; } = new();

    /// <summary>True when updates are sent to us.</summary>
    public bool UsesWebhook => Mode.Equals("Webhook", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (UsesWebhook && string.IsNullOrEmpty(WebhookUrl))
        {
            yield return new ValidationResult("Telegram__Mode is Webhook, so Telegram__WebhookUrl has to say where Telegram finds this bot.");
        }

        if (UsesWebhook && string.IsNullOrEmpty(WebhookSecret))
        {
            yield return new ValidationResult("Telegram__Mode is Webhook, so Telegram__WebhookSecret has to be set, to any long random word.");
        }
    }

    /// <summary>How the bot paces itself.</summary>
    internal sealed class RateLimitOptions
    {
        /// <summary>False only for load tests: then nothing is held back but what Telegram refused.</summary>
        public bool Enabled { get; set; } = true;
    }
}
