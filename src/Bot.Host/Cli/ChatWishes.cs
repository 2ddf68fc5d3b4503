using NodaTime;

namespace Bot.Host.Cli;

/// <summary>The options of <c>chat</c>.</summary>
internal sealed record ChatWishes
{
    /// <summary>Who talks.</summary>
    public string Name { get; init; } = "me";

    /// <summary>Where the conversation is written down; null for nowhere.</summary>
    public string? Record { get; init; }

    /// <summary>When it begins, on a clock of its own; null for now.</summary>
    public Instant? At { get; init; }
}
