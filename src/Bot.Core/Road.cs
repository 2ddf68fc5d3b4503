using System.Collections.Immutable;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core;

/// <summary>Where a person stands on the map.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="EnteredAt">When it was entered; null at the very start.</param>
/// <param name="Tracks">Stages open side by side with it, in the order of the map.</param>
/// <param name="History">Where to come back to after an interruption, the newest last.</param>
/// <param name="Together">True from "we are back together" until a breakup: the decision then leads to NURTURE.</param>
/// <param name="Cycles">Breakups with the same person before this one.</param>
/// <param name="Verdict">What the last decision said.</param>
/// <param name="DecidedAt">When DECIDE was last completed.</param>
/// <param name="OutcomesAt">When OUTCOMES was last completed.</param>
/// <param name="ResetAt">When a lock, a new partner or a new cycle last made DECIDE and OUTCOMES necessary again.</param>
public sealed record Road(
    Stage Stage,
    Instant? EnteredAt,
    ImmutableArray<Stage> Tracks,
    ImmutableArray<Stop> History,
    bool Together,
    int Cycles,
    Verdict Verdict,
    Instant? DecidedAt,
    Instant? OutcomesAt,
    Instant? ResetAt)
{
    /// <summary>The first step.</summary>
    public static Road Start { get; } = new(Stage.Arrive, null, [], [], Together: false, 0, Verdict.None, null, null, null);
}
