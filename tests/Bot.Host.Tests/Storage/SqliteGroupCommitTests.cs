using Bot.Core;
using Bot.Host.Ports;
using Bot.Host.Storage.Sqlite;
using Bot.Host.Tests.Conformance;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteGroupCommitTests : SqliteStoreTests
{
    private const string Insert = "INSERT INTO outcome (platform, proactive, outcome, reason, ended_at) VALUES ('x', 0, 0, $0, 0)";

    [Fact]
    public async Task A_piece_that_clashes_rolls_back_alone()
    {
        using var database = Open();
        using var gate = new Gate(database.Writer);

        var good = database.Writer.RunAsync(session => session.Execute(Insert, "good"), Stop);
        var bad = database.Writer.RunAsync(
            session =>
            {
                session.Execute(Insert, "half");
                return session.Execute("INSERT INTO store (one, id) VALUES (1, x'00')");
            },
            Stop);
        var after = database.Writer.RunAsync(session => session.Execute(Insert, "after"), Stop);
        await gate.OpenAsync();

        await Task.WhenAll(good, after);
        _ = await Should.ThrowAsync<StorageException>(bad);
        Reasons(database).ShouldBe(["good", "after"]);
    }

    [Fact]
    public async Task Nobody_is_answered_when_the_commit_fails_and_the_next_group_goes_on()
    {
        using var database = Open();
        using var gate = new Gate(database.Writer);

        // A deferred foreign key is checked at COMMIT: it breaks the whole group.
        var broken = database.Writer.RunAsync(
            session =>
            {
                session.Script("PRAGMA defer_foreign_keys = ON");
                return session.Execute("INSERT INTO lane (person_id) VALUES (999)");
            },
            Stop);
        var neighbour = database.Writer.RunAsync(session => session.Execute(Insert, "neighbour"), Stop);
        await gate.OpenAsync();

        _ = await Should.ThrowAsync<StorageException>(broken);
        _ = await Should.ThrowAsync<StorageException>(neighbour);
        _ = await database.Writer.RunAsync(session => session.Execute(Insert, "next"), Stop);
        Reasons(database).ShouldBe(["next"]);
    }

    [Fact]
    public async Task A_full_disk_is_named_and_writing_goes_on_when_there_is_room_again()
    {
        using var database = Open();
        await database.Writer.RunAsync(session => Limit(session, "max_page_count = 1"), Stop);

        var failure = await Should.ThrowAsync<StorageException>(
            database.Writer.RunAsync(session => session.Execute(Insert, new string('x', 50_000)), Stop));
        ShouldBeOneLine(failure, Paths.DataFile, "free space");

        await database.Writer.RunAsync(session => Limit(session, "max_page_count = 1000000"), Stop);
        await TurnAsync(database, "m1");
    }

    [Fact]
    public async Task Work_whose_caller_has_gone_is_left_out()
    {
        using var database = Open();
        using var gate = new Gate(database.Writer);
        using var gone = new CancellationTokenSource();
        var left = database.Writer.RunAsync(session => session.Execute(Insert, "gone"), gone.Token);

        await gone.CancelAsync();
        await gate.OpenAsync();

        _ = await Should.ThrowAsync<OperationCanceledException>(left);
        Reasons(database).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_is_written_before_the_store_closes()
    {
        var database = Open();
        var waiting = Enumerable.Range(0, 500).Select(index => database.Writer.RunAsync(session => session.Execute(Insert, $"{index}"), Stop)).ToList();

        database.Dispose();

        (await Task.WhenAll(waiting)).ShouldAllBe(changed => changed == 1);
        using var again = Open();
        Reasons(again).Count.ShouldBe(500);
    }

    [Fact]
    public async Task A_person_whose_making_rolled_back_leaves_no_key()
    {
        using var database = Open();
        using var gate = new Gate(database.Writer);
        var failing = database.Writer.RunAsync<int>(
            session =>
            {
                _ = database.People.FindOrCreate(session, StoreConformance.Ann);
                throw new InvalidOperationException("the piece fails");
            },
            Stop);
        var other = database.Writer.RunAsync(session => database.People.FindOrCreate(session, StoreConformance.Ben), Stop);
        await gate.OpenAsync();

        _ = await Should.ThrowAsync<InvalidOperationException>(failing);
        var ben = await other;
        using var keys = SqliteSession.Open(Paths.KeysFile, Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly, 5, string.Empty);
        keys.Many("SELECT id FROM person_key", row => row.GetGuid(0)).ShouldBe([ben.KeyId]);
    }

    [Fact]
    public async Task A_full_key_file_costs_nobody_but_the_group_that_met_it()
    {
        Open().Dispose();
        var parts = SqliteParts.Open(Paths, Options, SqliteOpenMode.ReadWriteCreate, NullLoggerFactory.Instance);
        using var vault = parts.Keys;
        using var writer = new SqliteWriter(parts.Data, vault, Paths.DataFile, 100);
        var people = new SqlitePeople(vault, parts.Lookup);
        _ = Limit(parts.KeyFile.Session, "max_page_count = 1");

        var failure = await Should.ThrowAsync<StorageException>(writer.RunAsync(session => Crowd(people, session), Stop));

        failure.ShouldNotBeNull();
        (await writer.RunAsync(session => session.Execute(Insert, "innocent"), Stop)).ShouldBe(1);
        _ = Limit(parts.KeyFile.Session, "max_page_count = 1000000");
        (await writer.RunAsync(session => people.FindOrCreate(session, StoreConformance.Ann), Stop)).ShouldNotBeNull();
        parts.KeyFile.Session.One("SELECT count(*) FROM person_key", row => row.GetInt64(0)).ShouldBe(1);
    }

    // More persons than the key file's last page has room for.
    private static int Crowd(SqlitePeople people, SqliteSession session)
    {
        for (var index = 0; index < 200; index++)
        {
            _ = people.FindOrCreate(session, new PersonId("telegram", $"crowd{index}"));
        }

        return 0;
    }

    private static int Limit(SqliteSession session, string pragma)
    {
        session.Script($"PRAGMA {pragma}");
        return 0;
    }

    private static List<string> Reasons(SqliteDatabase database) =>
        database.Readers.Read(session => session.Many("SELECT reason FROM outcome ORDER BY id", row => row.GetString(0)));

    /// <summary>Holds the writer so that what is posted meanwhile becomes one group.</summary>
    private sealed class Gate : IDisposable
    {
        private readonly ManualResetEventSlim held = new();
        private readonly Task<int> holding;

        public Gate(SqliteWriter writer)
        {
            using var begun = new ManualResetEventSlim();
            holding = writer.RunAsync(
                _ =>
                {
                    begun.Set();
                    held.Wait(Stop);
                    return 0;
                },
                Stop);
            begun.Wait(Stop);
        }

        public Task<int> OpenAsync()
        {
            held.Set();
            return holding;
        }

        public void Dispose()
        {
            held.Set();
            held.Dispose();
        }
    }
}
