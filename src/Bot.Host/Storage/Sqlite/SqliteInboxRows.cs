using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The statements on inputs and lanes that more than one part of this room needs.</summary>
internal static class SqliteInboxRows
{
    private const string Known = "SELECT 1 FROM input WHERE external = $0";
    private const string Insert = "INSERT INTO input (external, person_id, is_nudge, received_at, body) VALUES ($0, $1, $2, $3, $4)";
    private const string Begin = "UPDATE lane SET head = $1 WHERE person_id = $0 AND head IS NULL";
    private const string Done = "UPDATE input SET state = 1, person_id = NULL, body = NULL, reason = NULL, ended_at = $1 WHERE id = $0";

    private const string Advance = """
        UPDATE lane SET retry_at = 0, head = (SELECT min(id) FROM input WHERE person_id = $0 AND state = 0) WHERE person_id = $0
        """;

    /// <summary>Whether an input with this hash was stored before.</summary>
    public static bool IsKnown(SqliteSession session, byte[] external) => session.Any(Known, external);

    /// <summary>Puts an input at the end of its lane.</summary>
    /// <param name="session">The writer's session.</param>
    /// <param name="person">The person's row.</param>
    /// <param name="external">The keyed hash of its external id.</param>
    /// <param name="body">The sealed envelope.</param>
    /// <param name="how">Whether it is a nudge, and when it came.</param>
    public static void Add(SqliteSession session, long person, byte[] external, byte[] body, (bool IsNudge, Instant ReceivedAt) how)
    {
        session.Execute(Insert, external, person, how.IsNudge, SqliteDatabase.Millis(how.ReceivedAt), body);
        session.Execute(Begin, person, session.LastRow);
    }

    /// <summary>Ends an input: only the hash that knows its redelivery stays.</summary>
    public static void End(SqliteSession session, long person, long input, Instant now)
    {
        session.Execute(Done, input, SqliteDatabase.Millis(now));
        Next(session, person);
    }

    /// <summary>Moves a lane on to its oldest waiting input.</summary>
    public static void Next(SqliteSession session, long person) => session.Execute(Advance, person);
}
