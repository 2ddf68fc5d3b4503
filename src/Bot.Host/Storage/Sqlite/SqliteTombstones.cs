using Bot.Core;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The words that outlive an erasure.</summary>
internal static class SqliteTombstones
{
    private const string Delete = "DELETE FROM tombstone WHERE lookup = $0";
    private const string Insert = "INSERT INTO tombstone (lookup, word, until) VALUES ($0, $1, $2)";

    /// <summary>Keeps this word and no other; null keeps none.</summary>
    /// <returns>Whether there was one before.</returns>
    public static bool Replace(SqliteSession session, byte[] lookup, Tombstone? keep)
    {
        var had = session.Execute(Delete, lookup) > 0;
        if (keep is not null)
        {
            session.Execute(Insert, lookup, keep.Word.ToString(), SqliteDatabase.Millis(keep.Until));
        }

        return had;
    }

    /// <summary>Reads a stored word.</summary>
    public static Tombstone Read(string word, long until) =>
        new(Enum.Parse<TombstoneWord>(word), Instant.FromUnixTimeMilliseconds(until));
}
