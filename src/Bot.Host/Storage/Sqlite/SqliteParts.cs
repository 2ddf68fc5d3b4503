using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// What a store is opened from, checked in an order that touches nothing before everything is known to belong together:
/// data file, master key, key file, and only then the migrations.
/// </summary>
/// <param name="Data">The connection to the data.</param>
/// <param name="KeyFile">The key file.</param>
/// <param name="Keys">The keys in it.</param>
/// <param name="Lookup">The look-up hashes.</param>
/// <param name="NewKeyFile">The master key's file when it was made just now.</param>
/// <param name="Migrated">How many migrations of the data ran.</param>
internal sealed record SqliteParts(
    SqliteSession Data,
    SqliteKeyFile KeyFile,
    SqliteKeyVault Keys,
    LookupHash Lookup,
    string? NewKeyFile,
    int Migrated)
{
    /// <summary>Opens and checks the files.</summary>
    /// <exception cref="StorageException">They cannot be used.</exception>
    public static SqliteParts Open(SqlitePaths paths, SqliteOptions options, SqliteOpenMode mode, ILoggerFactory loggers)
    {
        SqliteSession? data = null;
        try
        {
            data = SqliteSession.Open(paths.DataFile, mode, options.BusySeconds, string.Empty);
            var store = StoreId(data, paths.DataFile);
            if (store is not null && !HasContent(paths.KeysFile))
            {
                throw SqliteKeyFile.Lost(paths.KeysFile, paths.DataFile);
            }

            return Pair(data, store, paths, (options, mode, loggers));
        }
        catch (SqliteException failure)
        {
            data?.Dispose();
            throw SqliteFailure.Explain(failure, paths.DataFile);
        }
        catch
        {
            data?.Dispose();
            throw;
        }
    }

    /// <summary>Works on the data; closes everything when that fails.</summary>
    /// <exception cref="StorageException">It failed.</exception>
    public void Try(string dataFile, Action<SqliteSession> work)
    {
        try
        {
            work(Data);
        }
        catch (Exception failure)
        {
            Data.Dispose();
            Keys.Dispose();
            if (failure is SqliteException sqlite)
            {
                throw SqliteFailure.Explain(sqlite, dataFile);
            }

            throw;
        }
    }

    private static SqliteParts Pair(
        SqliteSession data,
        Guid? store,
        SqlitePaths paths,
        (SqliteOptions Options, SqliteOpenMode Mode, ILoggerFactory Loggers) how)
    {
        var (master, newKeyFile) = FindMaster(paths, how.Options);
        SqliteKeyFile? keyFile = null;
        try
        {
            keyFile = SqliteKeyFile.Open(paths.KeysFile, how.Mode, how.Options.BusySeconds);
            var (id, lookupKey) = keyFile.Pair(store, paths.DataFile, master);
            var migrated = Migrate(data, store is null ? id : null, paths.DataFile, how.Mode);
            var keys = new SqliteKeyVault(keyFile, master, how.Options.CachedKeys, how.Loggers.CreateLogger<SqliteKeyVault>());
            return new SqliteParts(data, keyFile, keys, new LookupHash(lookupKey), newKeyFile, migrated);
        }
        catch
        {
            keyFile?.Session.Dispose();
            master.Dispose();
            throw;
        }
    }

    private static int Migrate(SqliteSession data, Guid? newStore, string dataFile, SqliteOpenMode mode)
    {
        if (mode != SqliteOpenMode.ReadWriteCreate)
        {
            SqliteSchema.Data.RequireNewest(data, dataFile);
            return 0;
        }

        var migrated = SqliteSchema.Data.Migrate(data, dataFile);
        if (newStore is { } id)
        {
            data.Execute("INSERT INTO store (one, id) VALUES (1, $0)", id.ToByteArray());
        }

        return migrated;
    }

    private static Guid? StoreId(SqliteSession data, string dataFile) => SqliteSchema.Data.Check(data, dataFile) == 0
        ? null
        : data.One("SELECT id FROM store", row => (Guid?)row.GetGuid(0));

    private static (MasterKey Key, string? NewFile) FindMaster(SqlitePaths paths, SqliteOptions options)
    {
        if (options.MasterKey is { Length: > 0 } text)
        {
            return (MasterKey.Parse(text, "Storage:MasterKey"), null);
        }

        var file = new MasterKeyFile(paths.MasterKeyFile);
        if (file.Read() is { } key)
        {
            return (key, null);
        }

        if (HasContent(paths.KeysFile))
        {
            throw new StorageException($"The master key file {paths.MasterKeyFile} is missing: put it back, or set Storage:MasterKey.");
        }

        key = MasterKey.Create();
        file.Write(key);
        return (key, paths.MasterKeyFile);
    }

    private static bool HasContent(string file) => new FileInfo(file) is { Exists: true, Length: > 0 };
}
