using NodaTime;

namespace Bot.Core;

/// <summary>How bad it is, as tapped.</summary>
/// <param name="At">When.</param>
/// <param name="Intensity">How bad it feels, 0–10; null when not told.</param>
/// <param name="Urge">The urge to contact the ex, 0–10; null when not told.</param>
/// <param name="Mood">Mood, 0 (lowest) to 10; null when not told.</param>
public sealed record CheckIn(Instant At, int? Intensity, int? Urge, int? Mood);
