using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>A future message.</summary>
/// <param name="Key">Unique per person: setting a nudge with a known key replaces the older one.</param>
/// <param name="DueAt">When it comes due.</param>
/// <param name="Class">Which rules bind it.</param>
/// <param name="About">What it is about: a letter's id, an exercise, a stage.</param>
/// <param name="Fence">The stamp it was made under; when the journey's stamp has moved on, the nudge does nothing.</param>
public sealed record Nudge(string Key, Instant DueAt, NudgeClass Class, string About, string Fence);
