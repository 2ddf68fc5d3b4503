using System.Collections.Immutable;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core;

/// <summary>What lies over the stage for a while.</summary>
/// <param name="Crisis">A crisis that was found and is not over.</param>
/// <param name="PausedUntil">Quiet until then.</param>
/// <param name="Minor">What we know of the person's being under age.</param>
/// <param name="Ended">Ended by <c>/stop</c>, or blocked.</param>
/// <param name="Blocked">True when the platform told us that we cannot reach the person.</param>
/// <param name="Asked">When the kind question of a weak finding was last asked, by risk.</param>
public sealed record Interrupts(
    CrisisHold? Crisis,
    Instant? PausedUntil,
    MinorState Minor,
    bool Ended,
    bool Blocked,
    ImmutableDictionary<RiskLabel, Instant> Asked)
{
    /// <summary>Signs that say little alone, of the last day.</summary>
    public ImmutableArray<Cue> Cues { get; init; } = [];

    /// <summary>Nothing lies over the stage.</summary>
    public static Interrupts None { get; } = new(null, null, MinorState.No, Ended: false, Blocked: false, ImmutableDictionary<RiskLabel, Instant>.Empty);
}
