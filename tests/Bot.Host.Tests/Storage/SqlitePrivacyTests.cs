using System.Text;
using Bot.Core;
using Bot.Host.Ports;
using Bot.Host.Storage.Encryption;
using Bot.Host.Storage.Sqlite;
using Bot.Host.Tests.Conformance;
using NodaTime;

namespace Bot.Host.Tests.Storage;

public sealed class SqlitePrivacyTests : SqliteStoreTests
{
    private const string Marked = "marigold";

    [Fact]
    public async Task No_file_holds_a_word_that_was_stored()
    {
        var person = new PersonId("terminal", $"{Marked}-native");
        using (var database = Open())
        {
            await StoreEverythingAsync(database, person);
            FilesHolding(Marked).ShouldBeEmpty();
        }

        FilesHolding(Marked).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_done_input_keeps_neither_its_writing_nor_its_person()
    {
        using var database = Open();
        await TurnAsync(database, "m1");

        database.Readers.Read(session => session.One("SELECT person_id IS NULL AND body IS NULL FROM input", row => row.GetBoolean(0))).ShouldBeTrue();
    }

    [Fact]
    public async Task An_erased_persons_key_is_gone_from_its_file()
    {
        byte[] wrapped;
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
            wrapped = Wrapped().ShouldHaveSingleItem().ShouldNotBeNull();
            FilesHolding(wrapped).ShouldBe([Paths.KeysFile]);

            await TurnAsync(database, "m2", turn => turn with { Journey = null, Erase = new HostWork.Erase(null) });

            FilesHolding(wrapped).ShouldBeEmpty();
        }

        Wrapped().ShouldHaveSingleItem().ShouldBeNull();
    }

    [Fact]
    public async Task A_backup_from_before_an_erasure_is_dark_and_is_erased_again_when_it_is_put_back()
    {
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
        }

        File.Copy(Paths.DataFile, Folder["backup"]);
        using (var database = Open())
        {
            await TurnAsync(database, "m2", turn => turn with { Journey = null, Erase = new HostWork.Erase(null) });
        }

        File.Copy(Folder["backup"], Paths.DataFile, overwrite: true);
        using var restored = Open();

        (await ReadAnnAsync(restored)).ShouldBeNull();
        await TurnAsync(restored, "m3");
        (await ReadAnnAsync(restored)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_key_that_a_crash_left_behind_is_erased_at_the_next_start()
    {
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
        }

        // As a crash leaves it: the rows are gone and counted, the key is still there.
        Tamper(Paths.DataFile, "PRAGMA foreign_keys = ON; UPDATE input SET person_id = NULL; DELETE FROM person; UPDATE store SET generation = generation + 1");

        using var again = Open();
        Wrapped().ShouldHaveSingleItem().ShouldBeNull();
        (await ReadAnnAsync(again)).ShouldBeNull();
    }

    [Fact]
    public async Task Keys_older_than_the_data_are_refused_and_nothing_is_erased()
    {
        Open().Dispose();
        File.Copy(Paths.KeysFile, Folder["old keys"]);
        using (var database = Open())
        {
            await TurnAsync(database, "m1");
        }

        File.Copy(Paths.KeysFile, Folder["new keys"]);
        File.Copy(Folder["old keys"], Paths.KeysFile, overwrite: true);
        ShouldBeOneLine(Refused(), Paths.KeysFile, "put back the keys");

        File.Copy(Folder["new keys"], Paths.KeysFile, overwrite: true);
        using var again = Open();
        (await ReadAnnAsync(again)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_journey_moved_to_another_person_does_not_open()
    {
        using var database = Open();
        await TurnAsync(database, "m1");
        var inbox = new SqliteInbox(database);
        await inbox.AddAsync([StoreConformance.Said(StoreConformance.Ben, "b1")], Stop);
        _ = await database.Writer.RunAsync(
            session => session.Execute("INSERT INTO journey SELECT (SELECT max(id) FROM person), revision, body FROM journey"), Stop);
        var store = new SqliteStore(database, TimeProvider.System);

        _ = await Should.ThrowAsync<StorageException>(() => store.ReadAsync(StoreConformance.Ben, Stop));
        (await store.ReadAsync(StoreConformance.Ann, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_record_put_in_another_place_does_not_open_and_holds_up_nobody()
    {
        using var database = Open();
        await TurnAsync(database, "m1", turn => turn with { NudgesToSet = [StoreConformance.Nudge("n", StoreConformance.Now)], Replies = [StoreConformance.Bytes("r")] });
        _ = await database.Writer.RunAsync(
            session => session.Execute("UPDATE nudge SET body = (SELECT body FROM journey)")
                + session.Execute("UPDATE outbox SET body = (SELECT body FROM journey)"),
            Stop);

        (await new SqliteOutbox(database).ClaimAsync("telegram", OutboxRoom.Of(1), StoreConformance.Now, StoreConformance.Lease, Stop)).ShouldBeEmpty();
        (await new SqliteNudgeQueue(database).MoveDueAsync(StoreConformance.All, StoreConformance.Now, 10, Stop)).ShouldBe(1);
        (await new SqliteUpkeep(database, Microsoft.Extensions.Options.Options.Create(Options)).OutcomesAsync(Stop)).ShouldBe(
            [new OutcomeCount(OutboxOutcome.Dropped, "unreadable", false, 1), new OutcomeCount(OutboxOutcome.Dropped, "unreadable", true, 1)]);
    }

    [Fact]
    public async Task An_unreadable_input_is_set_aside_and_the_lane_goes_on()
    {
        using var database = Open();
        var inbox = new SqliteInbox(database);
        await inbox.AddAsync([StoreConformance.Said(StoreConformance.Ann, "m1"), StoreConformance.Said(StoreConformance.Ann, "m2")], Stop);
        _ = await database.Writer.RunAsync(session => session.Execute("UPDATE input SET body = x'01' WHERE id = 1"), Stop);
        var lane = (await inbox.ClaimAsync(StoreConformance.All, 1, StoreConformance.Now, StoreConformance.Lease, Stop)).ShouldHaveSingleItem();

        (await inbox.NextAsync(lane, StoreConformance.Now, Stop)).ShouldNotBeNull().ExternalId.ShouldBe("m2");

        (await inbox.CountAsync(Stop)).ShouldBe(new InboxCount(1, 1));
    }

    [Fact]
    public async Task A_person_who_cannot_be_named_holds_up_nobody()
    {
        using var database = Open();
        var inbox = new SqliteInbox(database);
        await inbox.AddAsync([StoreConformance.Said(StoreConformance.Ann, "m1"), StoreConformance.Said(StoreConformance.Ben, "b1")], Stop);
        _ = await database.Writer.RunAsync(session => session.Execute("UPDATE person SET native = x'01' WHERE id = 1"), Stop);

        var lanes = await inbox.ClaimAsync(StoreConformance.All, 10, StoreConformance.Now, StoreConformance.Lease, Stop);

        lanes.ShouldHaveSingleItem().Person.ShouldBe(StoreConformance.Ben);
        (await inbox.CountAsync(Stop)).ShouldBe(new InboxCount(1, 1));
    }

    [Fact]
    public void A_record_opens_only_under_its_key_owner_and_kind()
    {
        var key = new byte[RecordSeal.KeyBytes];
        var owner = Guid.NewGuid();
        var record = RecordSeal.Close(key, RecordKind.Entry, owner, "text"u8);

        RecordSeal.Open(key, RecordKind.Entry, owner, record).ShouldBe("text"u8.ToArray());
        RecordSeal.Open(key, RecordKind.Reply, owner, record).ShouldBeNull();
        RecordSeal.Open(key, RecordKind.Entry, Guid.NewGuid(), record).ShouldBeNull();
        RecordSeal.Open([.. Enumerable.Repeat((byte)1, 32)], RecordKind.Entry, owner, record).ShouldBeNull();
        RecordSeal.Open(key, RecordKind.Entry, owner, record.AsSpan(1)).ShouldBeNull();
    }

    private static async Task StoreEverythingAsync(SqliteDatabase database, PersonId person)
    {
        var inbox = new SqliteInbox(database);
        var store = new SqliteStore(database, TimeProvider.System);
        var bytes = StoreConformance.Bytes($"{Marked} {Marked}");
        await inbox.AddAsync([StoreConformance.Said(person, $"{Marked}-1", Marked), StoreConformance.Said(person, $"{Marked}-2", Marked)], Stop);
        var lane = (await inbox.ClaimAsync(StoreConformance.All, 1, StoreConformance.Now, StoreConformance.Lease, Stop)).ShouldHaveSingleItem();
        var input = (await inbox.NextAsync(lane, StoreConformance.Now, Stop)).ShouldNotBeNull();
        var turn = StoreConformance.Turn(lane, input, journey: Marked) with
        {
            Entries = [bytes],
            Replies = [bytes],
            Origin = Marked,
            NudgesToSet = [new StoredNudge("due", StoreConformance.Now, bytes), new StoredNudge("later", StoreConformance.Now + Duration.FromDays(1), bytes)],
        };
        (await store.CommitAsync(turn, Stop)).ShouldBe(CommitResult.Committed);
        (await new SqliteNudgeQueue(database).MoveDueAsync(StoreConformance.All, StoreConformance.Now, 10, Stop)).ShouldBe(1);
    }

    private List<byte[]?> Wrapped()
    {
        using var keys = SqliteSession.Open(Paths.KeysFile, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, 5, string.Empty);
        return keys.Many("SELECT wrapped FROM person_key", row => row.IsNull(0) ? null : row.GetBytes(0));
    }

    private List<string> FilesHolding(string text) => FilesHolding(Encoding.UTF8.GetBytes(text));

    private List<string> FilesHolding(byte[] bytes) =>
        [.. Directory.GetFiles(Folder.Path, "*", SearchOption.AllDirectories).Where(file => Read(file).AsSpan().IndexOf(bytes) >= 0)];

    // The lock file cannot be opened beside its holder; it is empty.
    private byte[] Read(string file)
    {
        if (string.Equals(file, Paths.LockFile, StringComparison.Ordinal))
        {
            return [];
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
