using NodaTime;

namespace Bot.Host.Ports;

/// <summary>An input that waits for its turn.</summary>
/// <param name="Row">Its row in the store.</param>
/// <param name="ExternalId">Unique within its platform; the seed of its turn.</param>
/// <param name="IsNudge">True when the payload is a nudge that came due, not something a platform gave.</param>
/// <param name="ReceivedAt">When it reached us.</param>
/// <param name="Tries">How often it failed.</param>
/// <param name="Payload">The raw bytes.</param>
internal sealed record WaitingInput(long Row, string ExternalId, bool IsNudge, Instant ReceivedAt, int Tries, ReadOnlyMemory<byte> Payload);
