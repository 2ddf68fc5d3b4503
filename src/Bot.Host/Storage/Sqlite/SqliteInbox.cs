using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The inbox in SQLite.</summary>
internal sealed class SqliteInbox(SqliteDatabase database) : IInbox
{
    private const string SelectLanes = """
        SELECT p.id, p.platform, p.key_id, p.native, l.fence + 1
        FROM lane l JOIN person p ON p.id = l.person_id
        WHERE l.head IS NOT NULL AND l.leased_until <= $0 AND l.retry_at <= $0
          AND p.platform IN (SELECT value FROM json_each($2))
        ORDER BY l.head LIMIT $1
        """;

    private const string Lease = "UPDATE lane SET fence = $1, leased_until = $2 WHERE person_id = $0";
    private const string Release = "UPDATE lane SET leased_until = 0 WHERE person_id = $0 AND fence = $1";
    private const string Held = "SELECT 1 FROM lane WHERE person_id = $0 AND fence = $1 AND leased_until > 0 AND head = $2";
    private const string Try = "UPDATE input SET tries = tries + 1, reason = $1 WHERE id = $0 RETURNING tries";
    private const string Wait = "UPDATE lane SET retry_at = $1, leased_until = 0 WHERE person_id = $0";
    private const string SetAside = "UPDATE input SET state = 2, reason = $1, ended_at = $2 WHERE id = $0";

    private const string SelectNext = """
        SELECT i.id, p.key_id, i.is_nudge, i.received_at, i.tries, i.body
        FROM lane l JOIN person p ON p.id = l.person_id JOIN input i ON i.id = l.head
        WHERE l.person_id = $0 AND l.fence = $1 AND l.leased_until > $2 AND l.retry_at <= $2
        """;

    private const string SelectCount = """
        SELECT count(*) FILTER (WHERE state = 0), count(*) FILTER (WHERE state = 2) FROM input WHERE person_id IS NOT NULL
        """;

    private const string Unreadable = "unreadable";

    /// <inheritdoc/>
    public Task AddAsync(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken) => database.Writer.RunAsync(
        session =>
        {
            foreach (var input in inputs)
            {
                Add(session, input);
            }

            return inputs.Count;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Lane>> ClaimAsync(
        IReadOnlyCollection<string> platforms, int max, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        var names = SqliteNames.Json(platforms);
        var claimed = await database.Writer.RunAsync(session => Claim(session, (names, max), now, now + lease), cancellationToken);
        var lanes = new List<Lane>(claimed.Count);
        foreach (var lane in claimed)
        {
            if (database.People.Reveal(lane.Platform, lane.Key, lane.Native) is { } person)
            {
                lanes.Add(new Lane(lane.Row, person, lane.Fence));
            }
            else
            {
                await SetLaneAsideAsync(lane.Row, now, cancellationToken);
            }
        }

        return lanes;
    }

    /// <inheritdoc/>
    public async Task<WaitingInput?> NextAsync(Lane lane, Instant now, CancellationToken cancellationToken)
    {
        while (Next(lane, now) is { } next)
        {
            if (database.Keys.Open(next.Key, RecordKind.Input, next.Body) is { } packed)
            {
                var (external, payload) = InputEnvelope.Unpack(packed);
                return next.Waiting with { ExternalId = external, Payload = payload };
            }

            _ = await FailAsync(lane, next.Waiting, Unreadable, now, maxTries: 1, cancellationToken);
        }

        return null;
    }

    /// <inheritdoc/>
    public Task<bool> FailAsync(
        Lane lane,
        WaitingInput input,
        string reason,
        Instant retryAt,
        int maxTries,
        CancellationToken cancellationToken) => database.Writer.RunAsync(
        session =>
        {
            if (!session.Any(Held, lane.Row, lane.Fence, input.Row))
            {
                return false;
            }

            if (session.One(Try, row => row.GetInt64(0), input.Row, reason) < maxTries)
            {
                session.Execute(Wait, lane.Row, SqliteDatabase.Millis(retryAt));
                return false;
            }

            session.Execute(SetAside, input.Row, reason, SqliteDatabase.Millis(retryAt));
            SqliteInboxRows.Next(session, lane.Row);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(Lane lane, CancellationToken cancellationToken) =>
        database.Writer.RunAsync(session => session.Execute(Release, lane.Row, lane.Fence), cancellationToken);

    /// <inheritdoc/>
    public Task<InboxCount> CountAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Readers.Read(session =>
            session.One(SelectCount, row => new InboxCount(row.GetInt64(0), row.GetInt64(1)))!));
    }

    private void Add(SqliteSession session, RawInput input)
    {
        var external = database.Lookup.Of(input.Person.Platform, input.ExternalId);
        if (SqliteInboxRows.IsKnown(session, external))
        {
            return;
        }

        var person = database.People.FindOrCreate(session, input.Person);
        var body = database.Keys.Seal(person.KeyId, RecordKind.Input, InputEnvelope.Pack(input.ExternalId, input.Payload.Span));
        SqliteInboxRows.Add(session, person.Row, external, body, (IsNudge: false, input.ReceivedAt));
    }

    private static List<(long Row, string Platform, Guid Key, byte[] Native, long Fence)> Claim(
        SqliteSession session,
        (string Platforms, int Max) wanted,
        Instant now,
        Instant until)
    {
        var lanes = session.Many(
            SelectLanes,
            row => (row.GetInt64(0), row.GetString(1), row.GetGuid(2), row.GetBytes(3), row.GetInt64(4)),
            SqliteDatabase.Millis(now),
            wanted.Max,
            wanted.Platforms);
        foreach (var (row, _, _, _, fence) in lanes)
        {
            session.Execute(Lease, row, fence, SqliteDatabase.Millis(until));
        }

        return lanes;
    }

    private (WaitingInput Waiting, Guid Key, byte[] Body)? Next(Lane lane, Instant now) => database.Readers.Read(session => session.One(
        SelectNext,
        row => ((WaitingInput, Guid, byte[])?)(
            new WaitingInput(
                row.GetInt64(0),
                string.Empty,
                row.GetBoolean(2),
                Instant.FromUnixTimeMilliseconds(row.GetInt64(3)),
                row.GetInt32(4),
                default),
            row.GetGuid(1),
            row.GetBytes(5)),
        lane.Row,
        lane.Fence,
        SqliteDatabase.Millis(now)));

    // A person who cannot be named cannot be answered; their inputs stay visible and hold up nobody.
    private Task<int> SetLaneAsideAsync(long person, Instant now, CancellationToken cancellationToken) => database.Writer.RunAsync(
        session =>
        {
            var count = session.Execute(
                "UPDATE input SET state = 2, reason = $1, ended_at = $2 WHERE person_id = $0 AND state = 0",
                person,
                Unreadable,
                SqliteDatabase.Millis(now));
            SqliteInboxRows.Next(session, person);
            return count;
        },
        cancellationToken);
}
