using NodaTime;

namespace Bot.Host.Ports;

/// <summary>A nudge as it is stored.</summary>
/// <param name="Key">Unique per person.</param>
/// <param name="DueAt">When it comes due.</param>
/// <param name="Payload">The nudge itself.</param>
internal sealed record StoredNudge(string Key, Instant DueAt, ReadOnlyMemory<byte> Payload);
