using Bot.Host.Ports;
using Bot.Host.Storage.Sqlite;
using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Storage;

/// <summary>What the tests of this engine share: one folder, opened as often as a test likes.</summary>
public abstract class SqliteStoreTests : IDisposable
{
    private protected TempFolder Folder { get; } = new();

    private protected SqliteOptions Options => field ??= SqliteStores.In(Folder);

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected SqlitePaths Paths => SqlitePaths.From(Options);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Folder.Dispose();

    private protected SqliteDatabase Open() => SqliteStores.Open(Options);

    private protected StorageException Refused() => Should.Throw<StorageException>(() => Open().Dispose());

    /// <summary>One line that names the file and gives nothing away.</summary>
    private protected static void ShouldBeOneLine(StorageException failure, string file, string advice)
    {
        failure.Message.ShouldNotContain('\n');
        failure.Message.ShouldContain(file);
        failure.Message.ShouldContain(advice);
    }

    /// <summary>Stores one input of Ann and takes it through a turn.</summary>
    private protected static async Task TurnAsync(SqliteDatabase database, string id, Func<TurnCommit, TurnCommit>? change = null)
    {
        var inbox = new SqliteInbox(database);
        await inbox.AddAsync([StoreConformance.Said(StoreConformance.Ann, id)], Stop);
        var lane = (await inbox.ClaimAsync(StoreConformance.All, 1, StoreConformance.Now, StoreConformance.Lease, Stop)).ShouldHaveSingleItem();
        var input = (await inbox.NextAsync(lane, StoreConformance.Now, Stop)).ShouldNotBeNull();
        var store = new SqliteStore(database, new SettableTime(StoreConformance.Now));
        var turn = StoreConformance.Turn(lane, input, (await store.LoadAsync(lane, Stop)).Revision);
        (await store.CommitAsync(change is null ? turn : change(turn), Stop)).ShouldBe(CommitResult.Committed);
        await inbox.ReleaseAsync(lane, Stop);
    }

    private protected static Task<PersonData?> ReadAnnAsync(SqliteDatabase database) =>
        new SqliteStore(database, TimeProvider.System).ReadAsync(StoreConformance.Ann, Stop);

    /// <summary>Works on a file behind the store's back.</summary>
    private protected static void Tamper(string file, string sql)
    {
        using var session = SqliteSession.Open(file, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWriteCreate, 5, string.Empty);
        session.Script(sql);
    }
}
