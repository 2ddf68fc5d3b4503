using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>A nudge that is waiting in the queue by our own plan. A due nudge that is not planned like this any more is stale.</summary>
/// <param name="Key">Its key in the queue.</param>
/// <param name="DueAt">When it comes due.</param>
/// <param name="Class">Routine or risk window.</param>
/// <param name="Slot">What it is for.</param>
public sealed record PlannedNudge(string Key, Instant DueAt, NudgeClass Class, NudgeSlot Slot);
