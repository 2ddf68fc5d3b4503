using System.Collections.Immutable;
using Bot.Core;
using Bot.Core.Nudges;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>One thing that happened in a simulated life.</summary>
/// <param name="At">When; null where a script could not even be read.</param>
/// <param name="Kind">What.</param>
/// <param name="Turn">The 1-based number of the input that it answers; null for what the clock did.</param>
internal sealed record LifeEvent(Instant? At, LifeEventKind Kind, int? Turn)
{
    /// <summary>What was said or pressed; null where nothing was.</summary>
    public string? Text { get; init; }

    /// <summary>The labels under a message.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The state that it left; null where there is none, or where it does not apply.</summary>
    public Journey? State { get; init; }

    /// <summary>The class of a nudge.</summary>
    public NudgeClass? Class { get; init; }

    /// <summary>A short code: why a nudge was dropped, or what went wrong.</summary>
    public string? Reason { get; init; }
}
