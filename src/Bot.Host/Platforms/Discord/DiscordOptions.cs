using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Platforms.Discord;

/// <summary>Settings of Discord: section <c>Discord</c>, and <c>Data:Path</c>.</summary>
internal sealed class DiscordOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Discord";

    /// <summary>The bot's token from the developer portal.</summary>
    [Required]
    [RegularExpression(@"[\x21-\x7E]+", ErrorMessage = "Discord__Token holds characters that no token has: copy it anew from the developer portal.")]
    public string Token { get; set; } = string.Empty;

    /// <summary>The address of the API, with or without a slash behind it.</summary>
    [Required]
    [Url(ErrorMessage = "Discord__ApiBaseUrl is no address such as https://discord.com/api/v10.")]
    public string ApiBaseUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>How many shards to run; 0 for as many as Discord recommends.</summary>
    [Range(0, 10_000)]
    public int ShardCount { get; set; }

    /// <summary>True to have the gateway compress what it tells.</summary>
    public bool Compress { get; set; }

    /// <summary>How the bot paces itself.</summary>
    public RateLimitOptions RateLimit { get; set; } = new();

    /// <summary>The folder of the data; <c>Data:Path</c> in the settings.</summary>
    [Required]
    public string DataPath { get; set; } = "data";

    /// <summary>How the bot paces itself.</summary>
    internal sealed class RateLimitOptions
    {
        /// <summary>False only for load tests: then nothing is held back but what Discord refused.</summary>
        public bool Enabled { get; set; } = true;
    }
}
