using System.Security.Cryptography;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The key file as it is found at start: proves the master key and pairs the file with its data.</summary>
/// <param name="session">Its connection.</param>
/// <param name="path">Where it is.</param>
internal sealed class SqliteKeyFile(SqliteSession session, string path)
{
    // A rollback journal, not a WAL: an erased key must not wait in a log for the next checkpoint.
    private const string Pragmas = "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON";

    private static readonly byte[] Check = "the master key is the right one"u8.ToArray();

    /// <summary>Its connection.</summary>
    public SqliteSession Session => session;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Up to which erasure of the data it has come.</summary>
    public long Generation => session.One("SELECT generation FROM vault", row => row.GetInt64(0));

    /// <summary>Opens or makes the file.</summary>
    /// <exception cref="StorageException">It is foreign, newer or unreadable.</exception>
    public static SqliteKeyFile Open(string path, SqliteOpenMode mode, int busySeconds)
    {
        try
        {
            var session = SqliteSession.Open(path, mode, busySeconds, string.Empty);
            try
            {
                _ = SqliteSchema.Keys.Check(session, path);
                session.Script(Pragmas);
                _ = SqliteSchema.Keys.Migrate(session, path);
                return new SqliteKeyFile(session, path);
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Explain(failure, path);
        }
    }

    /// <summary>Proves that this file belongs to the data and the master key to this file; begins it when it is new.</summary>
    /// <param name="store">The data's id; null while the data is new.</param>
    /// <param name="dataFile">For messages.</param>
    /// <param name="master">The master key.</param>
    /// <returns>The store's id and the key of the look-up hashes.</returns>
    /// <exception cref="StorageException">Something does not belong together.</exception>
    public (Guid Store, byte[] LookupKey) Pair(Guid? store, string dataFile, MasterKey master)
    {
        var found = session.One(
            "SELECT store_id, check_value, lookup_key FROM vault",
            row => new { Store = row.GetGuid(0), Proof = row.GetBytes(1), Lookup = row.GetBytes(2) });
        if (found is null)
        {
            return store is null ? Begin(master) : throw Lost(dataFile);
        }

        var empty = !session.Any("SELECT 1 FROM person_key");
        if (store is null ? !empty : store != found.Store)
        {
            throw new StorageException($"{path} holds the keys of another store than {dataFile}: put back the file that belongs to it, or move both away to begin anew.");
        }

        if (master.Unwrap(RecordKind.KeyCheck, found.Store, found.Proof) is null
            || master.Unwrap(RecordKind.LookupKey, found.Store, found.Lookup) is not { } lookup)
        {
            throw new StorageException($"The master key does not open {path}: set Storage:MasterKey, or put back the key file, that this store was made with.");
        }

        return (found.Store, lookup);
    }

    /// <summary>The line for data whose keys are not there.</summary>
    public StorageException Lost(string dataFile) => Lost(path, dataFile);

    /// <inheritdoc cref="Lost(string)"/>
    public static StorageException Lost(string keysFile, string dataFile) =>
        new($"{keysFile} lacks the keys of {dataFile}: put back the keys that belong to it.");

    private (Guid Store, byte[] LookupKey) Begin(MasterKey master)
    {
        var store = Guid.NewGuid();
        var lookup = RandomNumberGenerator.GetBytes(RecordSeal.KeyBytes);
        _ = session.Execute(
            "INSERT INTO vault (one, store_id, check_value, lookup_key) VALUES (1, $0, $1, $2)",
            store.ToByteArray(),
            master.Wrap(RecordKind.KeyCheck, store, Check),
            master.Wrap(RecordKind.LookupKey, store, lookup));
        return (store, lookup);
    }
}
