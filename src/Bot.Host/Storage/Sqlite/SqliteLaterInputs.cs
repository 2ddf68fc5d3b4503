using Bot.Host.Storage.Encryption;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// What a person sent behind the input that erases them. It was written after that wish and may be a cry for help: it is
/// carried over to the fresh row, unlike nudges, which belong to who was erased.
/// </summary>
internal sealed class SqliteLaterInputs
{
    private const string Select = """
        SELECT id, body FROM input WHERE person_id = $0 AND state = 0 AND is_nudge = 0 ORDER BY id
        """;

    private const string Move = """
        UPDATE input SET person_id = $1, body = $2, state = 0, tries = 0, reason = NULL, ended_at = NULL WHERE id = $0
        """;

    private readonly SqliteKeyVault keys;
    private readonly List<(long Row, byte[] Packed)> inputs = [];

    /// <summary>Opens what waits, while the key is still there; what does not open ends with the person.</summary>
    public SqliteLaterInputs(SqliteSession session, SqliteKeyVault keys, PersonRow person)
    {
        this.keys = keys;
        foreach (var (row, body) in session.Many(Select, found => (found.GetInt64(0), found.GetBytes(1)), person.Row))
        {
            if (keys.Open(person.KeyId, RecordKind.Input, body) is { } packed)
            {
                inputs.Add((row, packed));
            }
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => inputs.Count;

    /// <summary>Puts them into the lane of the fresh row, in their order, sealed under its key.</summary>
    public void MoveTo(SqliteSession session, PersonRow fresh)
    {
        foreach (var (row, packed) in inputs)
        {
            session.Execute(Move, row, fresh.Row, keys.Seal(fresh.KeyId, RecordKind.Input, packed));
        }

        SqliteInboxRows.Next(session, fresh.Row);
    }
}
