using System.Text;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The outbox in SQLite.</summary>
internal sealed class SqliteOutbox(SqliteDatabase database) : IOutbox
{
    private const string SelectDue = """
        SELECT o.id, o.person_id, p.key_id, p.native, o.body, o.proactive, o.fence + 1, o.attempt + 1, o.unknown OR o.leased, o.origin
        FROM outbox o JOIN person p ON p.id = o.person_id
        WHERE o.head = 1 AND o.platform = $0 AND o.rank = $1 AND o.due_at <= $2
        ORDER BY o.due_at, o.id LIMIT $3
        """;

    private const string Lease = "UPDATE outbox SET fence = $1, attempt = $2, unknown = $3, leased = 1, due_at = $4 WHERE id = $0";
    private const string Delete = "DELETE FROM outbox WHERE id = $0 AND fence = $1 RETURNING person_id";
    private const string Again = "UPDATE outbox SET leased = 0, due_at = $2 WHERE id = $0 AND fence = $1 AND leased = 1";

    private const string SelectNextDue = """
        SELECT min(due_at) FROM (
          SELECT * FROM (SELECT due_at FROM outbox WHERE head = 1 AND platform = $0 AND rank = 0 ORDER BY due_at LIMIT 1)
          UNION ALL
          SELECT * FROM (SELECT due_at FROM outbox WHERE head = 1 AND platform = $0 AND rank = 1 ORDER BY due_at LIMIT 1))
        """;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OutboxItem>> ClaimAsync(
        string platform,
        OutboxRoom room,
        Instant now,
        Duration lease,
        CancellationToken cancellationToken)
    {
        var due = await database.Writer.RunAsync(session => Claim(session, platform, room, (now, now + lease)), cancellationToken);
        var items = new List<OutboxItem>(due.Count);
        foreach (var claimed in due)
        {
            var item = Open(claimed, platform);
            if (item.Payload.IsEmpty)
            {
                await BuryAsync(item, OutboxOutcome.Dropped, "unreadable", now, cancellationToken);
            }
            else
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <inheritdoc/>
    public Task SentAsync(OutboxItem item, Instant now, CancellationToken cancellationToken) =>
        database.Writer.RunAsync(session => Remove(session, item), cancellationToken);

    /// <inheritdoc/>
    public Task RetryAsync(OutboxItem item, Instant at, CancellationToken cancellationToken) => database.Writer.RunAsync(
        session => session.Execute(Again, item.Row, item.Fence, SqliteDatabase.Millis(at)), cancellationToken);

    /// <inheritdoc/>
    public Task BuryAsync(OutboxItem item, OutboxOutcome outcome, string reason, Instant now, CancellationToken cancellationToken) =>
        database.Writer.RunAsync(
            session =>
            {
                var removed = Remove(session, item);
                if (removed)
                {
                    SqliteOutboxRows.AddOutcome(session, item.To.Platform, item.Proactive, outcome, (reason, now));
                }

                return removed;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<Instant?> NextDueAsync(string platform, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Readers.Read(session => session.One(
            SelectNextDue, row => row.IsNull(0) ? null : (Instant?)Instant.FromUnixTimeMilliseconds(row.GetInt64(0)), platform)));
    }

    private static List<Due> Claim(SqliteSession session, string platform, OutboxRoom room, (Instant Now, Instant Until) lease)
    {
        var now = SqliteDatabase.Millis(lease.Now);
        var due = session.Many(SelectDue, Due.Read, platform, 0, now, room.All);
        if (Math.Min(room.Proactive, room.All - due.Count) is > 0 and var left)
        {
            due.AddRange(session.Many(SelectDue, Due.Read, platform, 1, now, left));
        }

        foreach (var item in due)
        {
            session.Execute(Lease, item.Row, item.Fence, item.Attempt, item.Unknown, SqliteDatabase.Millis(lease.Until));
        }

        return due;
    }

    private bool Remove(SqliteSession session, OutboxItem item)
    {
        var person = session.One(Delete, row => row.GetInt64(0), item.Row, item.Fence);
        if (person == 0)
        {
            return false;
        }

        SqliteOutboxRows.Next(session, person);
        database.People.EraseIfEmpty(session, person);
        return true;
    }

    // An item whose person or text does not open has no payload; no reply is empty otherwise.
    private OutboxItem Open(Due due, string platform)
    {
        var person = database.People.Reveal(platform, due.Key, due.Native);
        var payload = person is null ? null : database.Keys.Open(due.Key, RecordKind.Reply, due.Body);
        return new OutboxItem(
            due.Row, due.Fence, person ?? new Core.PersonId(platform, string.Empty), payload, due.Proactive, due.Attempt, due.Unknown)
        {
            // One that does not open costs the way back to the input, not the message.
            Origin = due.Origin is { } origin && database.Keys.Open(due.Key, RecordKind.Origin, origin) is { } opened
                ? Encoding.UTF8.GetString(opened)
                : null,
        };
    }

    private sealed record Due(
        long Row,
        long Person,
        Guid Key,
        byte[] Native,
        byte[] Body,
        bool Proactive,
        long Fence,
        int Attempt,
        bool Unknown,
        byte[]? Origin)
    {
        public static Due Read(SqliteStatement row) => new(
            row.GetInt64(0),
            row.GetInt64(1),
            row.GetGuid(2),
            row.GetBytes(3),
            row.GetBytes(4),
            row.GetBoolean(5),
            row.GetInt64(6),
            row.GetInt32(7),
            row.GetBoolean(8),
            row.IsNull(9) ? null : row.GetBytes(9));
    }
}
