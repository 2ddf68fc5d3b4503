using Bot.Host.Storage.Sqlite;
using Bot.Host.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bot.Host.Tests.Storage;

/// <summary>Opens SQLite stores for tests.</summary>
internal static class SqliteStores
{
    public static SqliteOptions In(TempFolder folder) => new() { DataPath = folder["data"], BusySeconds = 0 };

    public static SqliteDatabase Open(SqliteOptions options) => SqliteDatabase.Open(options, NullLoggerFactory.Instance);

    public static StoreUnderTest Ports(SqliteDatabase database, Action end)
    {
        var time = new SettableTime(StoreConformance.Now);
        return new StoreUnderTest(
            new SqliteInbox(database),
            new SqliteStore(database, time),
            new SqliteNudgeQueue(database),
            new SqliteOutbox(database),
            new SqliteUpkeep(database, Options.Create(new SqliteOptions())),
            now => time.Now = now,
            end);
    }

    /// <summary>A store in a folder of its own that goes with it.</summary>
    public static StoreUnderTest Fresh()
    {
        var folder = new TempFolder();
        var database = Open(In(folder));
        return Ports(database, () =>
        {
            database.Dispose();
            folder.Dispose();
        });
    }
}
