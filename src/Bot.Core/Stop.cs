using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core;

/// <summary>A stage to come back to.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="EnteredAt">When it had been entered, so that a detour costs no time in it (journey.md, R9).</param>
public sealed record Stop(Stage Stage, Instant? EnteredAt);
