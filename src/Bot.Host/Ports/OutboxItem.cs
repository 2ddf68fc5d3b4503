using Bot.Core;

namespace Bot.Host.Ports;

/// <summary>A leased message.</summary>
/// <param name="Row">Its row in the store.</param>
/// <param name="Fence">Grows with every lease; an outcome reported under an older one is ignored.</param>
/// <param name="To">The person.</param>
/// <param name="Payload">The reply.</param>
/// <param name="Proactive">True when it comes from a nudge.</param>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="OutcomeUnknown">True when an earlier lease ended without an outcome: a crash may have sent it.</param>
internal sealed record OutboxItem(
    long Row,
    long Fence,
    PersonId To,
    ReadOnlyMemory<byte> Payload,
    bool Proactive,
    int Attempt,
    bool OutcomeUnknown)
{
    /// <summary>The <see cref="Received.Origin"/> of the input it answers; null for none.</summary>
    public string? Origin { get; init; }
}
