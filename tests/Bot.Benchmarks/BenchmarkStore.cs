using Bot.Host.Storage.Sqlite;
using Bot.Tests.House;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Benchmarks;

/// <summary>A SQLite store at full durability, on the disk of this repository, that leaves nothing behind.</summary>
internal sealed class BenchmarkStore : IDisposable
{
    private readonly string folder = Path.Combine(Repository.Root, "artifacts", "benchmark-data", Guid.NewGuid().ToString("N"));

    private BenchmarkStore() =>
        Database = SqliteDatabase.Open(new SqliteOptions { DataPath = folder, BusySeconds = 5 }, NullLoggerFactory.Instance);

    /// <summary>The open store.</summary>
    public SqliteDatabase Database { get; }

    /// <summary>Opens a fresh one.</summary>
    public static BenchmarkStore Open() => new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
