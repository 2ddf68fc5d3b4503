using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The statements on messages that more than one part of this room needs.</summary>
internal static class SqliteOutboxRows
{
    private const string Waiting = "SELECT 1 FROM outbox WHERE person_id = $0";

    private const string Insert = """
        INSERT INTO outbox (person_id, platform, proactive, rank, head, due_at, body, origin) VALUES ($0, $1, $2, $2, $3, $4, $5, $6)
        """;

    private const string Hurry = "UPDATE outbox SET rank = 0 WHERE person_id = $0 AND rank = 1";
    private const string Wake = "UPDATE outbox SET due_at = $1 WHERE person_id = $0 AND head = 1 AND leased = 0 AND due_at > $1";
    private const string RecallUnasked = "DELETE FROM outbox WHERE person_id = $0 AND proactive = 1 AND leased = 0";
    private const string Promote = "UPDATE outbox SET head = 1 WHERE id = (SELECT min(id) FROM outbox WHERE person_id = $0)";
    private const string InsertOutcome = "INSERT INTO outcome (platform, proactive, outcome, reason, ended_at) VALUES ($0, $1, $2, $3, $4)";

    /// <summary>Puts the turn's messages behind what waits for this person.</summary>
    public static void Add(SqliteSession session, long person, (List<byte[]> Bodies, byte[]? Origin) sealedParts, TurnCommit commit)
    {
        if (sealedParts.Bodies.Count == 0)
        {
            return;
        }

        var first = !session.Any(Waiting, person);
        if (!first && !commit.Proactive)
        {
            // A live reply behind a nudge of the same person would wait for the whole broadcast: the nudge goes ahead.
            session.Execute(Hurry, person);

            // Who writes is there: what failed before is tried again now, or a reply would wait behind its long pause.
            session.Execute(Wake, person, SqliteDatabase.Millis(commit.Now));
        }

        foreach (var body in sealedParts.Bodies)
        {
            session.Execute(
                Insert, person, commit.Lane.Person.Platform, commit.Proactive, first, SqliteDatabase.Millis(commit.Now), body, sealedParts.Origin);
            first = false;
        }
    }

    /// <summary>Takes back what was written first and is not on its way yet.</summary>
    public static void Recall(SqliteSession session, long person)
    {
        session.Execute(RecallUnasked, person);
        Next(session, person);
    }

    /// <summary>Lets the person's next message be claimed.</summary>
    public static void Next(SqliteSession session, long person) => session.Execute(Promote, person);

    /// <summary>Lists a message that was not sent.</summary>
    public static void AddOutcome(SqliteSession session, string platform, bool proactive, OutboxOutcome outcome, (string Reason, Instant At) why) =>
        session.Execute(InsertOutcome, platform, proactive, (int)outcome, why.Reason, SqliteDatabase.Millis(why.At));
}
