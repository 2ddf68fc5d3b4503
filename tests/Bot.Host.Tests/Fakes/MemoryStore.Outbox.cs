using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Fakes;

/// <content>The outbox.</content>
internal sealed partial class MemoryStore : IOutbox
{
    /// <summary>All messages, ended ones too.</summary>
    public List<MemoryMessage> Messages { get; } = [];

    public Task<IReadOnlyList<OutboxItem>> ClaimAsync(
        string platform, OutboxRoom room, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var due = Messages.Where(message => message.End is null && string.Equals(message.To.Platform, platform, StringComparison.Ordinal))
                .GroupBy(message => message.To).Select(of => of.First())
                .Where(message => message.DueAt <= now).OrderBy(message => message.Proactive).ToList();
            due = [.. due.Where(message => !message.Proactive).Concat(due.Where(message => message.Proactive).Take(room.Proactive)).Take(room.All)];
            foreach (var message in due)
            {
                message.Unknown = message.Leased;
                message.Leased = true;
                message.Attempt++;
                message.DueAt = now + lease;
            }

            return Task.FromResult<IReadOnlyList<OutboxItem>>([.. due.Select(message => message.Item)]);
        }
    }

    public Task SentAsync(OutboxItem item, Instant now, CancellationToken cancellationToken) => End(item, "sent");

    public Task RetryAsync(OutboxItem item, Instant at, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var message = Messages.Single(each => each.Row == item.Row);
            (message.Leased, message.DueAt) = (false, at);
        }

        return Task.CompletedTask;
    }

    public Task BuryAsync(OutboxItem item, OutboxOutcome outcome, string reason, Instant now, CancellationToken cancellationToken) =>
        End(item, $"{outcome}: {reason}");

    Task<Instant?> IOutbox.NextDueAsync(string platform, CancellationToken cancellationToken) =>
        Task.FromResult(Messages.Where(message => message.End is null).Select(message => (Instant?)message.DueAt).Min());

    private Task End(OutboxItem item, string end)
    {
        lock (gate)
        {
            Messages.Single(each => each.Row == item.Row).End = end;
        }

        return Task.CompletedTask;
    }
}
