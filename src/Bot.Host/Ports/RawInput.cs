using Bot.Core;
using NodaTime;

namespace Bot.Host.Ports;

/// <summary>An input as the platform gave it.</summary>
/// <param name="Person">Who did it.</param>
/// <param name="ExternalId">The platform's id of it, unique within the platform and the same on redelivery.</param>
/// <param name="ReceivedAt">When it reached us.</param>
/// <param name="Payload">The raw bytes; stored encrypted.</param>
internal sealed record RawInput(PersonId Person, string ExternalId, Instant ReceivedAt, ReadOnlyMemory<byte> Payload);
