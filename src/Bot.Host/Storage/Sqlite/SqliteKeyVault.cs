using System.Security.Cryptography;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Storage.Sqlite;

/// <summary>Persons' data keys: in a file of their own, wrapped by the master key, so that erasing one darkens every backup of the data.</summary>
internal sealed partial class SqliteKeyVault : IDisposable
{
    private const string Select = "SELECT wrapped FROM person_key WHERE id = $0 AND wrapped IS NOT NULL";
    private const string Insert = "INSERT INTO person_key (id, wrapped) VALUES ($0, $1)";
    private const string Delete = "DELETE FROM person_key WHERE id = $0";
    private const string Darken = "UPDATE person_key SET wrapped = NULL WHERE id = $0";

    private readonly Lock gate = new();
    private readonly SqliteSession session;
    private readonly MasterKey master;
    private readonly KeyCache cache;
    private readonly string file;
    private readonly ILogger<SqliteKeyVault> logger;

    // The writer's alone: what the running group made and erased, and what an earlier one could not erase yet.
    private readonly List<Guid> made = [];
    private readonly List<Guid> doomed = [];
    private readonly List<Guid> owed = [];

    // That the group began one; SQLite itself may have given it up since (full disk), then nothing of it is in the file.
    private bool inTransaction;
    private long generation;

    /// <summary>Owns the session and the master key from here.</summary>
    public SqliteKeyVault(SqliteKeyFile keys, MasterKey master, int cachedKeys, ILogger<SqliteKeyVault> logger)
    {
        (session, file, this.master, this.logger) = (keys.Session, keys.Path, master, logger);
        cache = new KeyCache(cachedKeys);
    }

    /// <summary>Seals a person's record.</summary>
    /// <exception cref="StorageException">The key is gone: the person was erased meanwhile.</exception>
    public byte[] Seal(Guid id, RecordKind kind, ReadOnlySpan<byte> plain)
    {
        Span<byte> key = stackalloc byte[RecordSeal.KeyBytes];
        if (!TryCopy(id, key))
        {
            throw new StorageException($"A key is missing from {file}: its person was erased meanwhile.");
        }

        var record = RecordSeal.Close(key, kind, id, plain);
        CryptographicOperations.ZeroMemory(key);
        return record;
    }

    /// <summary>Opens a person's record.</summary>
    /// <returns>Null when its key is gone, or when it is not what, whose or as it was sealed.</returns>
    public byte[]? Open(Guid id, RecordKind kind, ReadOnlySpan<byte> record)
    {
        Span<byte> key = stackalloc byte[RecordSeal.KeyBytes];
        if (!TryCopy(id, key))
        {
            return null;
        }

        var plain = RecordSeal.Open(key, kind, id, record);
        CryptographicOperations.ZeroMemory(key);
        return plain;
    }

    /// <summary>Makes a key. The writer's alone, inside a group.</summary>
    public Guid Create()
    {
        var id = Guid.NewGuid();
        Span<byte> key = stackalloc byte[RecordSeal.KeyBytes];
        RandomNumberGenerator.Fill(key);
        lock (gate)
        {
            if (!inTransaction)
            {
                session.Execute("BEGIN IMMEDIATE");
                inTransaction = true;
            }

            session.Execute(Insert, id.ToByteArray(), master.Wrap(RecordKind.DataKey, id, key));
        }

        made.Add(id);
        cache.Put(id, key);
        CryptographicOperations.ZeroMemory(key);
        return id;
    }

    /// <summary>Erases a key once the running group is durable. The writer's alone, inside a group.</summary>
    public void Doom(Guid id) => doomed.Add(id);

    /// <summary>Where the running group stands, for <see cref="RollBackTo"/>.</summary>
    public (int Made, int Doomed) Mark() => (made.Count, doomed.Count);

    /// <summary>Takes back what one piece of the group did.</summary>
    public void RollBackTo((int Made, int Doomed) mark)
    {
        doomed.RemoveRange(mark.Doomed, doomed.Count - mark.Doomed);
        lock (gate)
        {
            foreach (var id in made.Skip(mark.Made))
            {
                cache.Remove(id);
                session.Execute(Delete, id.ToByteArray());
            }
        }

        made.RemoveRange(mark.Made, made.Count - mark.Made);
    }

    /// <summary>New keys are durable before the rows that need them; a coming erasure is counted in the data first.</summary>
    public void BeforeCommit(SqliteSession data)
    {
        if (doomed.Count > 0)
        {
            generation = data.One("UPDATE store SET generation = generation + 1 RETURNING generation", row => row.GetInt64(0));
        }

        lock (gate)
        {
            if (inTransaction)
            {
                session.Execute("COMMIT");
                inTransaction = false;
            }
        }
    }

    /// <summary>The rows are gone for good: now their keys. What cannot be erased now is tried with every group and at every start.</summary>
    public void AfterCommit()
    {
        made.Clear();
        owed.AddRange(doomed);
        doomed.Clear();
        if (owed.Count == 0)
        {
            return;
        }

        try
        {
            Erase(owed, generation);
            owed.Clear();
        }
        catch (SqliteException failure)
        {
            Log.KeysOwed(logger, owed.Count, failure.SqliteErrorCode);
        }
    }

    /// <summary>The group failed: new keys go, erased ones stay.</summary>
    public void RollBack()
    {
        var mine = made.ToList();
        var durable = !inTransaction;
        made.Clear();
        doomed.Clear();
        inTransaction = false;
        lock (gate)
        {
            mine.ForEach(cache.Remove);
            if (session.InTransaction)
            {
                session.Execute("ROLLBACK");
            }
            else if (durable)
            {
                // A key that cannot be deleted now opens nothing: no row was written under it.
                mine.ForEach(id => session.Execute(Delete, id.ToByteArray()));
            }
        }
    }

    /// <summary>Erases keys and notes up to which erasure of the data this file has come.</summary>
    public void Erase(IReadOnlyList<Guid> ids, long upTo)
    {
        lock (gate)
        {
            session.Execute("BEGIN IMMEDIATE");
            try
            {
                foreach (var id in ids)
                {
                    cache.Remove(id);
                    session.Execute(Darken, id.ToByteArray());
                }

                session.Execute("UPDATE vault SET generation = $0", upTo);
                session.Execute("COMMIT");
            }
            catch when (session.InTransaction)
            {
                session.Execute("ROLLBACK");
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            session.Dispose();
            cache.Dispose();
            master.Dispose();
        }
    }

    private bool TryCopy(Guid id, Span<byte> key)
    {
        if (cache.TryCopy(id, key))
        {
            return true;
        }

        lock (gate)
        {
            var wrapped = session.One(Select, row => row.GetBytes(0), id.ToByteArray());
            var plain = wrapped is null ? null : master.Unwrap(RecordKind.DataKey, id, wrapped);
            if (plain is null)
            {
                return false;
            }

            plain.CopyTo(key);
            cache.Put(id, plain);
            CryptographicOperations.ZeroMemory(plain);
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "{Count} keys of erased persons could not be erased yet (SQLite error {Code}); tried again with the next write.")]
        public static partial void KeysOwed(ILogger logger, int count, int code);
    }
}
