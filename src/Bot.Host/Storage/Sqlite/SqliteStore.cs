using Bot.Core;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Journeys in SQLite.</summary>
internal sealed class SqliteStore(SqliteDatabase database, TimeProvider time) : IJourneyStore
{
    private const string Select = """
        SELECT p.key_id, j.revision, j.body, t.word, t.until
        FROM person p
        LEFT JOIN journey j ON j.person_id = p.id
        LEFT JOIN tombstone t ON t.lookup = p.lookup AND t.until > $1
        WHERE p.id = $0
        """;

    private const string SelectKey = "SELECT key_id FROM person WHERE id = $0";
    private const string SelectJourney = "SELECT body FROM journey WHERE person_id = $0";
    private const string SelectEntries = "SELECT body FROM entry WHERE person_id = $0 ORDER BY revision, ordinal";

    /// <inheritdoc/>
    public Task<StoredPerson> LoadAsync(Lane lane, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var now = SqliteDatabase.Millis(Instant.FromDateTimeOffset(time.GetUtcNow()));
        var stored = database.Readers.Read(session => session.One(Select, row => Read(lane.Row, row), lane.Row, now));
        return Task.FromResult(stored ?? new StoredPerson(0, null, null));
    }

    /// <inheritdoc/>
    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var key = database.Readers.Read(session => session.One(SelectKey, row => (Guid?)row.GetGuid(0), commit.Lane.Row));
        if (key is not { } id)
        {
            return Task.FromResult(CommitResult.Stale);
        }

        var turn = new SqliteTurn(database, commit, new PersonRow(commit.Lane.Row, id));
        return database.Writer.RunAsync(turn.Write, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<PersonData?> ReadAsync(PersonId person, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Readers.Read(session =>
        {
            session.Execute("BEGIN");
            try
            {
                return database.People.Find(session, person) is { } row ? Export(session, row) : null;
            }
            finally
            {
                session.Execute("COMMIT");
            }
        }));
    }

    /// <inheritdoc/>
    public Task<bool> ForgetAsync(PersonId person, CancellationToken cancellationToken) => database.Writer.RunAsync(
        session =>
        {
            var had = SqliteTombstones.Replace(session, database.Lookup.Of(person), keep: null);
            if (database.People.Find(session, person) is not { } row)
            {
                return had;
            }

            database.People.Erase(session, row);
            return true;
        },
        cancellationToken);

    private PersonData Export(SqliteSession session, PersonRow person)
    {
        var journey = session.One(SelectJourney, row => row.GetBytes(0), person.Row);
        var entries = session.Many(SelectEntries, row => row.GetBytes(0), person.Row);
        return new PersonData(
            journey is null ? (ReadOnlyMemory<byte>?)null : Open(person, RecordKind.Journey, journey),
            [.. entries.Select(entry => (ReadOnlyMemory<byte>)Open(person, RecordKind.Entry, entry))]);
    }

    private StoredPerson Read(long person, SqliteStatement row)
    {
        if (row.IsNull(1))
        {
            return new StoredPerson(0, null, row.IsNull(3) ? null : SqliteTombstones.Read(row.GetString(3), row.GetInt64(4)));
        }

        var owner = new PersonRow(person, row.GetGuid(0));
        return new StoredPerson(row.GetInt64(1), Open(owner, RecordKind.Journey, row.GetBytes(2)), null);
    }

    private byte[] Open(PersonRow person, RecordKind kind, byte[] record) => database.Keys.Open(person.KeyId, kind, record)
        ?? throw new StorageException($"A record of person row {person.Row} in {database.Paths.DataFile} does not open: it is damaged, or was erased meanwhile.");
}
