using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Storage.Sqlite;

/// <summary>The open store: its files, keys, readers and the one writer. Everything in this room works through it.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const string Pragmas = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA wal_autocheckpoint = 4000;
        PRAGMA cache_size = -16000;
        """;

    // Whoever held these leases is gone: only one process may write, and that is us now.
    private const string ReleaseLeases = """
        BEGIN IMMEDIATE;
        UPDATE lane SET leased_until = 0 WHERE leased_until > 0;
        UPDATE outbox SET due_at = 0 WHERE leased = 1;
        COMMIT;
        """;

    private readonly SqliteLock? held;
    private readonly SqliteWriter? writer;

    private SqliteDatabase(SqlitePaths paths, SqliteParts parts, SqliteLock? held, SqliteWriter? writer, int busySeconds)
    {
        (Paths, Keys, Lookup, NewKeyFile, this.held, this.writer) = (paths, parts.Keys, parts.Lookup, parts.NewKeyFile, held, writer);
        People = new SqlitePeople(Keys, Lookup);
        Readers = new SqliteReaders(paths.DataFile, busySeconds);
        Migrated = parts.Migrated;
    }

    /// <summary>Where the files are.</summary>
    public SqlitePaths Paths { get; }

    /// <summary>Persons' keys.</summary>
    public SqliteKeyVault Keys { get; }

    /// <summary>The hashes that persons and inputs are found by.</summary>
    public LookupHash Lookup { get; }

    /// <summary>Finds, makes and erases persons.</summary>
    public SqlitePeople People { get; }

    /// <summary>For reading.</summary>
    public SqliteReaders Readers { get; }

    /// <summary>The master key's file when it was made just now, so that the operator can be told where it lies.</summary>
    public string? NewKeyFile { get; }

    /// <summary>How many migrations ran.</summary>
    public int Migrated { get; }

    /// <summary>For writing.</summary>
    /// <exception cref="StorageException">The store was opened for reading only.</exception>
    public SqliteWriter Writer => writer ?? throw new StorageException($"{Paths.DataFile} was opened for reading only.");

    /// <summary>Opens the store as its one writer; makes it on the first run, and migrates it.</summary>
    /// <exception cref="StorageException">It cannot be used; nothing of it was changed.</exception>
    public static SqliteDatabase Open(SqliteOptions options, ILoggerFactory loggers)
    {
        var paths = SqlitePaths.From(options);
        paths.MakeFolders();
        var taken = SqliteLock.Take(paths);
        try
        {
            var parts = SqliteParts.Open(paths, options, SqliteOpenMode.ReadWriteCreate, loggers);
            parts.Try(paths.DataFile, data =>
            {
                data.Script(Pragmas);
                new SqliteReconciliation(data, parts.KeyFile, paths.DataFile).Run(parts.Keys);
                data.Script(ReleaseLeases);
            });
            var started = new SqliteWriter(parts.Data, parts.Keys, paths.DataFile, options.GroupSize);
            return new SqliteDatabase(paths, parts, taken, started, options.BusySeconds);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Opens an existing store for reading, also while a bot is writing to it.</summary>
    /// <exception cref="StorageException">It cannot be used.</exception>
    public static SqliteDatabase OpenForReading(SqliteOptions options, ILoggerFactory loggers)
    {
        var paths = SqlitePaths.From(options);
        if (!File.Exists(paths.DataFile))
        {
            throw new StorageException($"There is no store at {paths.DataFile}: set Data:Path to the folder of the bot's data.");
        }

        var parts = SqliteParts.Open(paths, options, SqliteOpenMode.ReadWrite, loggers);
        parts.Data.Dispose();
        return new SqliteDatabase(paths, parts, held: null, writer: null, options.BusySeconds);
    }

    /// <summary>An instant as it is stored.</summary>
    public static long Millis(Instant instant) => instant.ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public void Dispose()
    {
        writer?.Dispose();
        Readers.Dispose();
        Keys.Dispose();
        held?.Dispose();
    }
}
