using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core;

/// <summary>What lies over the stage for a while.</summary>
/// <param name="Crisis">A crisis that was found and is not over.</param>
/// <param name="PausedUntil">Quiet until then.</param>
/// <param name="Minor">What we know of the person's being under age.</param>
/// <param name="Dormant">Silent for long.</param>
/// <param name="Ended">Ended by <c>/stop</c>, or blocked.</param>
/// <param name="Blocked">True when the platform told us that we cannot reach the person.</param>
public sealed record Interrupts(
    CrisisHold? Crisis,
    Instant? PausedUntil,
    MinorState Minor,
    bool Dormant,
    bool Ended,
    bool Blocked)
{
    /// <summary>Nothing lies over the stage.</summary>
    public static Interrupts None { get; } = new(null, null, MinorState.No, Dormant: false, Ended: false, Blocked: false);
}
