using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>Something the person asked to be reminded of at an hour of their own.</summary>
/// <param name="Id">Short id, unique in the journey.</param>
/// <param name="At">When.</param>
/// <param name="Text">Their words.</param>
public sealed record Reminder(string Id, Instant At, string Text);
