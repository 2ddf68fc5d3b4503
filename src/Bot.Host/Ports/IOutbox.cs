using NodaTime;

namespace Bot.Host.Ports;

/// <summary>Messages that wait to be sent. Of each person only the oldest can be claimed, so order holds.</summary>
internal interface IOutbox
{
    /// <summary>Leases messages that are due: live replies before proactive ones, then the oldest first.</summary>
    /// <param name="platform">The platform they go to.</param>
    /// <param name="room">How many may be on their way.</param>
    /// <param name="now">The instant of the claim.</param>
    /// <param name="lease">How long they are leased.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<OutboxItem>> ClaimAsync(
        string platform, OutboxRoom room, Instant now, Duration lease, CancellationToken cancellationToken);

    /// <summary>The platform has it; its text is erased.</summary>
    Task SentAsync(OutboxItem item, Instant now, CancellationToken cancellationToken);

    /// <summary>Try again at <paramref name="at"/>.</summary>
    Task RetryAsync(OutboxItem item, Instant at, CancellationToken cancellationToken);

    /// <summary>Will not be sent; its text is erased, the reason kept.</summary>
    /// <param name="item">The leased message.</param>
    /// <param name="outcome">Dropped or unknown.</param>
    /// <param name="reason">A short code without personal data.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task BuryAsync(OutboxItem item, OutboxOutcome outcome, string reason, Instant now, CancellationToken cancellationToken);

    /// <summary>When the next message of a platform comes due; null when none waits.</summary>
    Task<Instant?> NextDueAsync(string platform, CancellationToken cancellationToken);
}
