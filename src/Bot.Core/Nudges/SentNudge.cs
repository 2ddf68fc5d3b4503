using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>A routine or risk-window nudge that went out.</summary>
/// <param name="At">When.</param>
/// <param name="Class">Its class.</param>
/// <param name="Slot">What it was for.</param>
/// <param name="Text">Which text it said (<see cref="Content.NudgeText.Id"/>).</param>
public sealed record SentNudge(Instant At, NudgeClass Class, NudgeSlot Slot, uint Text);
