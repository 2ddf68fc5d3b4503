using System.Globalization;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Waiting nudges in SQLite. Only the due end of an index is read, however many wait.</summary>
internal sealed class SqliteNudgeQueue(SqliteDatabase database) : INudgeQueue
{
    private const string SelectDue = """
        SELECT n.id, n.person_id, p.key_id, n.platform, n.body
        FROM nudge n JOIN person p ON p.id = n.person_id
        WHERE n.platform = $2 AND n.due_at <= $0 ORDER BY n.due_at, n.id LIMIT $1
        """;

    private const string Delete = "DELETE FROM nudge WHERE id = $0";
    private const string SelectNextDue = "SELECT due_at FROM nudge WHERE platform = $0 ORDER BY due_at LIMIT 1";

    // Keeps the hashes of nudges apart from those of every platform's inputs.
    private const string Source = "nudge";

    /// <inheritdoc/>
    public Task<int> MoveDueAsync(
        IReadOnlyCollection<string> platforms, Instant now, int max, CancellationToken cancellationToken) =>
        database.Writer.RunAsync(
            session =>
            {
                var moved = 0;
                foreach (var platform in platforms)
                {
                    moved += Move(session, platform, now, max - moved);
                }

                return moved;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<Instant?> NextDueAsync(IReadOnlyCollection<string> platforms, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Readers.Read(session => platforms.Min(platform => NextDue(session, platform))));
    }

    private static Instant? NextDue(SqliteSession session, string platform) =>
        session.One(SelectNextDue, row => (Instant?)Instant.FromUnixTimeMilliseconds(row.GetInt64(0)), platform);

    private int Move(SqliteSession session, string platform, Instant now, int max)
    {
        var due = session.Many(SelectDue, Due.Read, SqliteDatabase.Millis(now), max, platform);
        foreach (var nudge in due)
        {
            Move(session, nudge, now);
            session.Execute(Delete, nudge.Row);
        }

        return due.Count;
    }

    private void Move(SqliteSession session, Due nudge, Instant now)
    {
        if (database.Keys.Open(nudge.Key, RecordKind.Nudge, nudge.Body) is not { } payload)
        {
            // One damaged record must not hold up the others for ever; it stays listed.
            SqliteOutboxRows.AddOutcome(session, nudge.Platform, proactive: true, OutboxOutcome.Dropped, ("unreadable", now));
            return;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"nudge:{nudge.Row}");
        var body = database.Keys.Seal(nudge.Key, RecordKind.Input, InputEnvelope.Pack(id, payload));
        SqliteInboxRows.Add(session, nudge.Person, database.Lookup.Of(Source, id), body, (IsNudge: true, now));
    }

    private sealed record Due(long Row, long Person, Guid Key, string Platform, byte[] Body)
    {
        public static Due Read(SqliteStatement row) =>
            new(row.GetInt64(0), row.GetInt64(1), row.GetGuid(2), row.GetString(3), row.GetBytes(4));
    }
}
