using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>A promised message that waits in the queue, for the person to see.</summary>
/// <param name="Key">Its key in the queue.</param>
/// <param name="DueAt">When it comes due.</param>
public sealed record PromisedNudge(string Key, Instant DueAt);
