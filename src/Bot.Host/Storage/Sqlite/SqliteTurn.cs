using System.Text;
using Bot.Core;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// One turn on its way into the database. Its records are sealed on the caller's thread, so that the writer only writes.
/// </summary>
internal sealed class SqliteTurn
{
    private const string Check = """
        SELECT l.fence = $1 AND l.leased_until > 0, i.state = 0, coalesce(j.revision, 0) = $3
        FROM lane l
        LEFT JOIN input i ON i.id = $2 AND i.person_id = $0
        LEFT JOIN journey j ON j.person_id = $0
        WHERE l.person_id = $0
        """;

    private const string SaveJourney = """
        INSERT INTO journey (person_id, revision, body) VALUES ($0, $1, $2)
        ON CONFLICT (person_id) DO UPDATE SET revision = excluded.revision, body = excluded.body
        """;

    private const string AddEntry = "INSERT INTO entry (person_id, revision, ordinal, body) VALUES ($0, $1, $2, $3)";

    private const string SetNudge = """
        INSERT INTO nudge (person_id, key, due_at, body, platform) VALUES ($0, $1, $2, $3, $4)
        ON CONFLICT (person_id, key) DO UPDATE SET due_at = excluded.due_at, body = excluded.body
        """;

    private const string DropNudge = "DELETE FROM nudge WHERE person_id = $0 AND key = $1";
    private const string DropNudges = "DELETE FROM nudge WHERE person_id = $0 AND substr(key, 1, length($1)) = $1";

    private readonly TurnCommit commit;
    private readonly PersonRow person;
    private readonly SqliteDatabase database;
    private readonly byte[]? journey;
    private readonly List<byte[]> entries;
    private readonly List<byte[]> replies;
    private readonly List<byte[]> nudges;

    /// <summary>Seals the turn's records; those of an erasing turn wait for the fresh key.</summary>
    public SqliteTurn(SqliteDatabase database, TurnCommit commit, PersonRow person)
    {
        (this.database, this.commit, this.person) = (database, commit, person);
        var kept = commit.Erase is null;
        journey = kept && commit.Journey is { } saved ? database.Keys.Seal(person.KeyId, RecordKind.Journey, saved.Span) : null;
        entries = kept ? Seal(person.KeyId, RecordKind.Entry, commit.Entries) : [];
        replies = kept ? Seal(person.KeyId, RecordKind.Reply, commit.Replies) : [];
        nudges = kept ? Seal(person.KeyId, RecordKind.Nudge, commit.NudgesToSet.Select(nudge => nudge.Payload)) : [];
    }

    /// <summary>Writes the turn when lease, input and revision are still what they were.</summary>
    public CommitResult Write(SqliteSession session)
    {
        var found = session.One(
            Check,
            row => new { Ours = row.GetBoolean(0), Waits = !row.IsNull(1) && row.GetBoolean(1), Current = row.GetBoolean(2) },
            person.Row,
            commit.Lane.Fence,
            commit.Input.Row,
            commit.ExpectedRevision);
        if (found is not { Ours: true })
        {
            return CommitResult.Stale;
        }

        if (!found.Waits || !found.Current)
        {
            return found.Waits ? CommitResult.Stale : CommitResult.Done;
        }

        SqliteInboxRows.End(session, person.Row, commit.Input.Row, commit.Now);
        if (commit.Erase is { } erase)
        {
            Erase(session, erase);
        }
        else if (journey is null)
        {
            Answer(session, person, replies);
            database.People.EraseIfEmpty(session, person.Row);
        }
        else
        {
            Keep(session, journey);
        }

        return CommitResult.Committed;
    }

    private void Keep(SqliteSession session, byte[] saved)
    {
        var revision = commit.ExpectedRevision + 1;
        session.Execute(SaveJourney, person.Row, revision, saved);
        for (var ordinal = 0; ordinal < entries.Count; ordinal++)
        {
            session.Execute(AddEntry, person.Row, revision, ordinal, entries[ordinal]);
        }

        KeepNudges(session);
        Answer(session, person, replies);
        if (commit.Dropped is { } reason)
        {
            SqliteOutboxRows.AddOutcome(
                session, commit.Lane.Person.Platform, proactive: true, OutboxOutcome.Dropped, (reason, commit.Now));
        }
    }

    private void KeepNudges(SqliteSession session)
    {
        foreach (var key in commit.NudgesToDrop)
        {
            _ = key.EndsWith('*')
                ? session.Execute(DropNudges, person.Row, key[..^1])
                : session.Execute(DropNudge, person.Row, key);
        }

        for (var index = 0; index < nudges.Count; index++)
        {
            var nudge = commit.NudgesToSet[index];
            session.Execute(
                SetNudge, person.Row, nudge.Key, SqliteDatabase.Millis(nudge.DueAt), nudges[index], commit.Lane.Person.Platform);
        }
    }

    private void Erase(SqliteSession session, HostWork.Erase erase)
    {
        var later = new SqliteLaterInputs(session, database.Keys, person);
        database.People.Erase(session, person);
        SqliteTombstones.Replace(session, database.Lookup.Of(commit.Lane.Person), erase.Keep);
        if (commit.Replies.Count == 0 && later.Count == 0)
        {
            return;
        }

        // The receipt goes out under a fresh row and key, which leave with it.
        var fresh = database.People.FindOrCreate(session, commit.Lane.Person);
        Answer(session, fresh, Seal(fresh.KeyId, RecordKind.Reply, commit.Replies));
        later.MoveTo(session, fresh);
    }

    private void Answer(SqliteSession session, PersonRow to, List<byte[]> bodies)
    {
        var origin = commit.Origin is { } given && bodies.Count > 0
            ? database.Keys.Seal(to.KeyId, RecordKind.Origin, Encoding.UTF8.GetBytes(given))
            : null;
        SqliteOutboxRows.Add(session, to.Row, (bodies, origin), commit);
    }

    private List<byte[]> Seal(Guid key, RecordKind kind, IEnumerable<ReadOnlyMemory<byte>> records) =>
        [.. records.Select(record => database.Keys.Seal(key, kind, record.Span))];
}
