using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Conformance;

/// <summary>What every <see cref="IOutbox"/> must do.</summary>
public abstract class OutboxConformance : StoreConformance
{
    [Fact]
    public async Task A_message_comes_back_as_it_was_committed()
    {
        await ReplyAsync(Ann, "m1", proactive: true, "breathe");

        var item = (await ClaimMessagesAsync()).ShouldHaveSingleItem();

        (item.To, Text(item.Payload), item.Proactive, item.Attempt, item.OutcomeUnknown).ShouldBe((Ann, "breathe", true, 1, false));
    }

    [Fact]
    public async Task Of_a_person_only_the_oldest_unsent_message_can_be_claimed()
    {
        await ReplyAsync(Ann, "m1", proactive: false, "one", "two");
        await ReplyAsync(Ann, "m2", proactive: false, "three");

        foreach (var expected in new[] { "one", "two", "three" })
        {
            var item = (await ClaimMessagesAsync()).ShouldHaveSingleItem();
            Text(item.Payload).ShouldBe(expected);
            (await ClaimMessagesAsync()).ShouldBeEmpty();
            await Store.Outbox.SentAsync(item, Now, Stop);
        }

        (await ClaimMessagesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Live_replies_go_before_proactive_ones_then_the_oldest_first()
    {
        await ReplyAsync(Person(1), "m1", proactive: true, "nudge 1");
        await ReplyAsync(Person(2), "m2", proactive: true, "nudge 2");
        await ReplyAsync(Person(3), "m3", proactive: false, "live 3");
        await ReplyAsync(Person(4), "m4", proactive: false, "live 4");

        var first = await ClaimMessagesAsync(max: 3);

        first.Select(item => Text(item.Payload)).ShouldBe(["live 3", "live 4", "nudge 1"]);
    }

    [Fact]
    public async Task A_live_reply_behind_a_nudge_of_the_same_person_does_not_wait_for_a_broadcast()
    {
        await ReplyAsync(Ben, "m1", proactive: true, "broadcast");
        await ReplyAsync(Ann, "m2", proactive: true, "nudge");
        await ReplyAsync(Ann, "m3", proactive: false, "live");

        var first = (await ClaimMessagesAsync(max: 1)).ShouldHaveSingleItem();
        await Store.Outbox.SentAsync(first, Now, Stop);

        Text(first.Payload).ShouldBe("nudge");
        first.Proactive.ShouldBeTrue();
        Text((await ClaimMessagesAsync(max: 1)).ShouldHaveSingleItem().Payload).ShouldBe("live");
    }

    [Fact]
    public async Task A_broadcast_takes_no_more_room_than_it_is_given()
    {
        await ReplyAsync(Person(1), "m1", proactive: true, "nudge 1");
        await ReplyAsync(Person(2), "m2", proactive: true, "nudge 2");
        await ReplyAsync(Person(3), "m3", proactive: false, "live 3");

        var claimed = await Store.Outbox.ClaimAsync("telegram", new OutboxRoom(3, 1), Now, Lease, Stop);

        claimed.Select(item => Text(item.Payload)).ShouldBe(["live 3", "nudge 1"]);
        (await Store.Outbox.ClaimAsync("telegram", new OutboxRoom(3, 0), Now, Lease, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_brings_the_way_back_to_the_input_it_answers()
    {
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync(turn => turn with { Replies = [Bytes("one")], Origin = "message 7" });

        (await ClaimMessagesAsync()).ShouldHaveSingleItem().Origin.ShouldBe("message 7");
    }

    [Fact]
    public async Task Platforms_are_kept_apart()
    {
        await ReplyAsync(new("discord", "7"), "m1", proactive: false, "for Discord");

        (await ClaimMessagesAsync()).ShouldBeEmpty();
        (await Store.Outbox.ClaimAsync("discord", OutboxRoom.Of(1), Now, Lease, Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_lease_that_ended_without_an_outcome_says_so_and_its_holder_is_not_heard_any_more()
    {
        await ReplyAsync(Ann, "m1", proactive: false, "one");
        var old = (await ClaimMessagesAsync()).ShouldHaveSingleItem();

        var again = (await ClaimMessagesAsync(Now + Lease)).ShouldHaveSingleItem();
        await Store.Outbox.SentAsync(old, Now, Stop);
        await Store.Outbox.RetryAsync(old, Now, Stop);
        await Store.Outbox.BuryAsync(old, OutboxOutcome.Dropped, "gone", Now, Stop);

        (again.OutcomeUnknown, again.Attempt).ShouldBe((true, 2));
        again.Fence.ShouldBeGreaterThan(old.Fence);
        (await Store.Outbox.NextDueAsync("telegram", Stop)).ShouldBe(Now + Lease + Lease);
        (await Store.Upkeep.OutcomesAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_retry_waits_and_its_outcome_is_known()
    {
        await ReplyAsync(Ann, "m1", proactive: false, "one");
        var at = Now + Duration.FromMinutes(5);

        await Store.Outbox.RetryAsync((await ClaimMessagesAsync()).ShouldHaveSingleItem(), at, Stop);

        (await Store.Outbox.NextDueAsync("telegram", Stop)).ShouldBe(at);
        (await ClaimMessagesAsync(at - Duration.FromSeconds(1))).ShouldBeEmpty();
        var again = (await ClaimMessagesAsync(at)).ShouldHaveSingleItem();
        (again.Attempt, again.OutcomeUnknown).ShouldBe((2, false));
    }

    [Fact]
    public async Task A_buried_message_is_listed_with_its_reason_until_it_is_pruned_and_the_next_goes_on()
    {
        await ReplyAsync(Ann, "m1", proactive: true, "one");
        await ReplyAsync(Ann, "m2", proactive: true, "two");

        await Store.Outbox.BuryAsync((await ClaimMessagesAsync()).ShouldHaveSingleItem(), OutboxOutcome.Unknown, "crash", Now, Stop);

        (await Store.Upkeep.OutcomesAsync(Stop)).ShouldBe([new OutcomeCount(OutboxOutcome.Unknown, "crash", true, 1)]);
        Text((await ClaimMessagesAsync()).ShouldHaveSingleItem().Payload).ShouldBe("two");
        _ = await Store.Upkeep.PruneAsync(Now + Duration.FromDays(30), Stop);
        (await Store.Upkeep.OutcomesAsync(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_due_when_nothing_waits() => (await Store.Outbox.NextDueAsync("telegram", Stop)).ShouldBeNull();

    private static Core.PersonId Person(int number) => new("telegram", $"{number}");
}
