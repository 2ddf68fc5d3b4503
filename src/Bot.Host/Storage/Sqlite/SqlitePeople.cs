using System.Text;
using Bot.Core;
using Bot.Host.Storage.Encryption;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Makes, finds and erases persons: row and key together.</summary>
internal sealed class SqlitePeople(SqliteKeyVault keys, LookupHash lookup)
{
    private const string InsertLane = "INSERT INTO lane (person_id) VALUES ($0)";
    private const string Insert = "INSERT INTO person (lookup, platform, key_id, native) VALUES ($0, $1, $2, $3)";
    private const string Select = "SELECT id, key_id FROM person WHERE lookup = $0";

    // A waiting or set-aside input loses its writing but stays known, or a redelivery would bring the person back.
    private const string EndInputs =
        "UPDATE input SET person_id = NULL, body = NULL, state = 1, ended_at = coalesce(ended_at, received_at) WHERE person_id = $0";

    // Journey, entries, nudges, messages and lane go with it (ON DELETE CASCADE).
    private const string Delete = "DELETE FROM person WHERE id = $0";

    private const string SelectIfEmpty = """
        SELECT id, key_id FROM person WHERE id = $0
          AND NOT EXISTS (SELECT 1 FROM journey WHERE person_id = $0)
          AND NOT EXISTS (SELECT 1 FROM outbox WHERE person_id = $0)
          AND NOT EXISTS (SELECT 1 FROM input WHERE person_id = $0)
          AND NOT EXISTS (SELECT 1 FROM nudge WHERE person_id = $0)
        """;

    /// <summary>The person's row; null when there is none.</summary>
    public PersonRow? Find(SqliteSession session, PersonId person) => session.One(
        Select, row => new PersonRow(row.GetInt64(0), row.GetGuid(1)), lookup.Of(person));

    /// <summary>The person's row, made with a fresh key when there is none.</summary>
    public PersonRow FindOrCreate(SqliteSession session, PersonId person)
    {
        if (Find(session, person) is { } known)
        {
            return known;
        }

        var key = keys.Create();
        var native = keys.Seal(key, RecordKind.NativeId, Encoding.UTF8.GetBytes(person.NativeId));
        session.Execute(Insert, lookup.Of(person), person.Platform, key.ToByteArray(), native);
        var row = session.LastRow;
        session.Execute(InsertLane, row);
        return new PersonRow(row, key);
    }

    /// <summary>The person behind a row; null when the row does not open.</summary>
    public PersonId? Reveal(string platform, Guid key, byte[] native) =>
        keys.Open(key, RecordKind.NativeId, native) is { } plain ? new PersonId(platform, Encoding.UTF8.GetString(plain)) : null;

    /// <summary>Erases everything of a person, and the key once that is durable; their inputs that wait are lost with it.</summary>
    public void Erase(SqliteSession session, PersonRow person)
    {
        EraseRows(session, person.Row);
        keys.Doom(person.KeyId);
    }

    /// <summary>Erases everything of a person but the key.</summary>
    public static void EraseRows(SqliteSession session, long row)
    {
        session.Execute(EndInputs, row);
        session.Execute(Delete, row);
    }

    /// <summary>Erases a person of whom nothing is left: one whose receipt has gone out, or who was never met.</summary>
    public void EraseIfEmpty(SqliteSession session, long row)
    {
        if (session.One(SelectIfEmpty, found => new PersonRow(found.GetInt64(0), found.GetGuid(1)), row) is { } empty)
        {
            Erase(session, empty);
        }
    }
}
