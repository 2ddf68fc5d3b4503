using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Http;

/// <summary>Where health, metrics and webhooks are answered.</summary>
internal sealed class HttpOptions
{
    /// <summary>
    /// Addresses parted by semicolons. The default is loopback: whoever wants them from outside, or a webhook, puts a proxy
    /// in front or says so here.
    /// </summary>
    [Required]
    public string Urls { get; set; } = "http://127.0.0.1:8080";
}
