using NodaTime;

namespace Bot.Core;

/// <summary>Who the person is to us.</summary>
public sealed record Preferences
{
    /// <summary>ISO 639-1 language of our messages.</summary>
    public string Language { get; init; } = "en";

    /// <summary>IANA zone; null while unknown.</summary>
    public string? Zone { get; init; }

    /// <summary>Offset from UTC in minutes, from "what time is it for you now?"; used while <see cref="Zone"/> is unknown.</summary>
    public int? OffsetMinutes { get; init; }

    /// <summary>ISO 3166-1 alpha-2 country; null while unknown.</summary>
    public string? Country { get; init; }

    /// <summary>When the person agreed that answers are stored; null while not.</summary>
    public Instant? StoringAgreedAt { get; init; }

    /// <summary>True when the person said that nothing is to be kept.</summary>
    public bool StoringRefused { get; init; }

    /// <summary>When the person agreed that we may write first; null while not.</summary>
    public Instant? NudgesAgreedAt { get; init; }

    /// <summary>True once the person was asked whether we may write first.</summary>
    public bool NudgesAsked { get; init; }

    /// <summary>When the person agreed that we may also write before hours they named as hard; null while not.</summary>
    public Instant? RiskNudgesAgreedAt { get; init; }

    /// <summary>Minute of the day at which the person's own quiet hours begin; null for those of the rules.</summary>
    public int? QuietFrom { get; init; }

    /// <summary>Minute of the day at which they end.</summary>
    public int? QuietTo { get; init; }

    /// <summary>When the relationship ended (AR2), roughly; null while unknown.</summary>
    public Instant? EndedAt { get; init; }
}
