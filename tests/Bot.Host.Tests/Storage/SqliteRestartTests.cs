using Bot.Host.Ports;
using Bot.Host.Storage.Sqlite;
using Bot.Host.Tests.Conformance;

namespace Bot.Host.Tests.Storage;

public sealed class SqliteRestartTests : SqliteStoreTests
{
    [Fact]
    public async Task Leases_of_a_bot_that_died_are_free_at_once_and_what_it_was_sending_is_unknown()
    {
        using (var database = Open())
        {
            await TurnAsync(database, "m1", turn => turn with { Replies = [StoreConformance.Bytes("r")] });
            await new SqliteInbox(database).AddAsync([StoreConformance.Said(StoreConformance.Ann, "m2")], Stop);
            _ = (await ClaimLanesAsync(database)).ShouldHaveSingleItem();
            _ = (await ClaimMessagesAsync(database)).ShouldHaveSingleItem();
        }

        using var again = Open();

        (await ClaimLanesAsync(again)).ShouldHaveSingleItem().Fence.ShouldBeGreaterThan(2);
        (await ClaimMessagesAsync(again)).ShouldHaveSingleItem().OutcomeUnknown.ShouldBeTrue();
    }

    [Fact]
    public async Task A_row_number_is_never_given_to_somebody_else()
    {
        using var database = Open();
        await TurnAsync(database, "m1");
        _ = await new SqliteStore(database, TimeProvider.System).ForgetAsync(StoreConformance.Ann, Stop);
        await new SqliteInbox(database).AddAsync([StoreConformance.Said(StoreConformance.Ben, "b1")], Stop);

        (await ClaimLanesAsync(database)).ShouldHaveSingleItem().Row.ShouldBe(2);
    }

    [Theory]
    [InlineData("SELECT id FROM nudge WHERE platform = 'x' AND due_at <= 1 ORDER BY due_at, id LIMIT 1", "nudge_due")]
    [InlineData("SELECT id FROM outbox WHERE head = 1 AND platform = 'x' AND rank = 0 AND due_at <= 1 ORDER BY due_at, id LIMIT 1", "outbox_due")]
    [InlineData("SELECT person_id FROM lane WHERE head IS NOT NULL AND leased_until <= 1 AND retry_at <= 1 ORDER BY head LIMIT 1", "lane_waiting")]
    [InlineData("SELECT id FROM input WHERE person_id = 1", "input_of_person")]
    public void Claiming_reads_an_index_and_sorts_nothing(string sql, string index)
    {
        using var database = Open();

        var plan = database.Readers.Read(session => session.Many($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3)));

        plan.ShouldHaveSingleItem().ShouldContain(index);
    }

    private static Task<IReadOnlyList<Ports.Lane>> ClaimLanesAsync(SqliteDatabase database) =>
        new SqliteInbox(database).ClaimAsync(StoreConformance.All, 10, StoreConformance.Now, StoreConformance.Lease, Stop);

    private static Task<IReadOnlyList<Ports.OutboxItem>> ClaimMessagesAsync(SqliteDatabase database) =>
        new SqliteOutbox(database).ClaimAsync("telegram", OutboxRoom.Of(10), StoreConformance.Now, StoreConformance.Lease, Stop);
}
