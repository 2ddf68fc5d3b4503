using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Fakes;

/// <summary>An outbox whose claims fail at first.</summary>
internal sealed class BrokenOutbox(IOutbox inner) : IOutbox
{
    public int Failures { get; set; }

    public Task<IReadOnlyList<OutboxItem>> ClaimAsync(
        string platform, OutboxRoom room, Instant now, Duration lease, CancellationToken cancellationToken) =>
        Failures-- > 0 ? throw new StorageException("The store is away.") : inner.ClaimAsync(platform, room, now, lease, cancellationToken);

    public Task SentAsync(OutboxItem item, Instant now, CancellationToken cancellationToken) => inner.SentAsync(item, now, cancellationToken);

    public Task RetryAsync(OutboxItem item, Instant at, CancellationToken cancellationToken) => inner.RetryAsync(item, at, cancellationToken);

    public Task BuryAsync(OutboxItem item, OutboxOutcome outcome, string reason, Instant now, CancellationToken cancellationToken) =>
        inner.BuryAsync(item, outcome, reason, now, cancellationToken);

    public Task<Instant?> NextDueAsync(string platform, CancellationToken cancellationToken) => inner.NextDueAsync(platform, cancellationToken);
}
