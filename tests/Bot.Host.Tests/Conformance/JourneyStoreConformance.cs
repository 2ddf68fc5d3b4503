using Bot.Core;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Conformance;

/// <summary>What every <see cref="IJourneyStore"/> must do.</summary>
public abstract class JourneyStoreConformance : StoreConformance
{
    private static readonly Tombstone No = new(TombstoneWord.No, Now + Duration.FromDays(90));

    [Fact]
    public async Task A_new_person_has_no_journey()
    {
        await AddAsync(Said(Ann, "m1"));

        (await Store.Journeys.LoadAsync(await ClaimOneAsync(), Stop)).ShouldBe(new StoredPerson(0, null, null));
    }

    [Fact]
    public async Task A_committed_turn_is_read_back_whole()
    {
        await AddAsync(Said(Ann, "m1"));
        var lane = await TurnAsync(turn => turn with { Journey = Bytes("first"), Entries = [Bytes("a"), Bytes("b")] });
        await AddAsync(Said(Ann, "m2"));
        await TurnAsync(turn => turn with { Journey = Bytes("second"), Entries = [Bytes("c")] });

        var stored = await Store.Journeys.LoadAsync(lane, Stop);
        var data = (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldNotBeNull();

        stored.Revision.ShouldBe(2);
        Text(stored.Journey).ShouldBe("second");
        Text(data.Journey).ShouldBe("second");
        data.Entries.Select(entry => Text(entry)).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task Nobody_is_read_for_a_stranger() => (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldBeNull();

    [Fact]
    public async Task A_turn_of_an_input_that_is_done_changes_nothing()
    {
        await AddAsync(Said(Ann, "m1"));
        var lane = await ClaimOneAsync();
        var turn = Turn(lane, await NextAsync(lane)) with { Entries = [Bytes("once")], Replies = [Bytes("once")] };
        await CommitAsync(turn);

        (await CommitAsync(turn with { ExpectedRevision = 1 })).ShouldBe(CommitResult.Done);

        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldNotBeNull().Entries.Count.ShouldBe(1);
        (await Store.Journeys.LoadAsync(lane, Stop)).Revision.ShouldBe(1);
        (await ClaimMessagesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_on_an_older_revision_is_stale_and_writes_nothing()
    {
        await AddAsync(Said(Ann, "m1"), Said(Ann, "m2"));
        var lane = await ClaimOneAsync();
        await CommitAsync(Turn(lane, await NextAsync(lane)));

        var late = Turn(lane, await NextAsync(lane), revision: 0, journey: "late") with { Replies = [Bytes("late")] };

        (await CommitAsync(late)).ShouldBe(CommitResult.Stale);
        Text((await Store.Journeys.LoadAsync(lane, Stop)).Journey).ShouldBe("journey");
        (await ClaimMessagesAsync()).ShouldBeEmpty();
        (await CommitAsync(late with { ExpectedRevision = 1 })).ShouldBe(CommitResult.Committed);
    }

    [Fact]
    public async Task A_turn_under_a_lost_lease_is_stale()
    {
        await AddAsync(Said(Ann, "m1"));
        var old = await ClaimOneAsync();
        var input = await NextAsync(old);
        var fresh = (await Store.Inbox.ClaimAsync(All, 1, Now + Lease, Lease, Stop)).ShouldHaveSingleItem();

        (await CommitAsync(Turn(old, input))).ShouldBe(CommitResult.Stale);
        (await CommitAsync(Turn(fresh, input))).ShouldBe(CommitResult.Committed);
    }

    [Fact]
    public async Task A_turn_of_a_released_lane_is_stale()
    {
        await AddAsync(Said(Ann, "m1"));
        var lane = await ClaimOneAsync();
        var input = await NextAsync(lane);
        await Store.Inbox.ReleaseAsync(lane, Stop);

        (await CommitAsync(Turn(lane, input))).ShouldBe(CommitResult.Stale);
    }

    [Fact]
    public async Task Erasing_leaves_only_the_receipt_which_leaves_with_its_delivery()
    {
        await ReplyAsync(Ann, "m1", proactive: false, "old reply");
        await AddAsync(Said(Ann, "m2"));
        var lane = await TurnAsync(turn => Erasing(turn, keep: null) with { Replies = [Bytes("receipt"), Bytes("goodbye")] });

        (await Store.Journeys.LoadAsync(lane, Stop)).ShouldBe(new StoredPerson(0, null, null));
        (await Store.Inbox.CountAsync(Stop)).ShouldBe(new InboxCount(0, 0));
        (await Store.Nudges.NextDueAsync(All, Stop)).ShouldBeNull();
        foreach (var expected in new[] { "receipt", "goodbye" })
        {
            var item = (await ClaimMessagesAsync()).ShouldHaveSingleItem();
            (item.To, Text(item.Payload)).ShouldBe((Ann, expected));
            (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldNotBeNull().Journey.ShouldBeNull();
            await Store.Outbox.SentAsync(item, Now, Stop);
        }

        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task An_erased_input_delivered_again_does_not_bring_the_person_back()
    {
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync(turn => Erasing(turn, keep: null));

        await AddAsync(Said(Ann, "m1"));

        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldBeNull();
        (await Store.Inbox.CountAsync(Stop)).Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_sent_behind_an_erasure_waits_in_order_as_from_somebody_new()
    {
        await ReplyAsync(Ann, "m1", proactive: false, "old reply");
        await AddAsync(Said(Ann, "m2"), Said(Ann, "m3", "I need help"), Said(Ann, "m4", "please"));
        var old = await TurnAsync(turn => Erasing(turn, No) with { Replies = [Bytes("receipt")] });

        (await Store.Inbox.CountAsync(Stop)).ShouldBe(new InboxCount(2, 0));
        var lane = await ClaimOneAsync();
        lane.Person.ShouldBe(Ann);
        lane.Row.ShouldNotBe(old.Row);
        (await Store.Journeys.LoadAsync(lane, Stop)).ShouldBe(new StoredPerson(0, null, No));
        var first = await NextAsync(lane);
        (first.ExternalId, Text(first.Payload)).ShouldBe(("m3", "I need help"));
        await CommitAsync(Turn(lane, first) with { Replies = [Bytes("answer")] });
        var second = await NextAsync(lane);
        (second.ExternalId, Text(second.Payload)).ShouldBe(("m4", "please"));
        Text((await ClaimMessagesAsync()).ShouldHaveSingleItem().Payload).ShouldBe("receipt");
    }

    [Fact]
    public async Task What_was_sent_behind_an_erasure_without_a_receipt_waits_too_but_a_due_nudge_does_not()
    {
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync(turn => turn with { NudgesToSet = [Nudge("plan", Now)] });
        await AddAsync(Said(Ann, "m2"));
        await Store.Nudges.MoveDueAsync(All, Now, 10, Stop);
        await AddAsync(Said(Ann, "m3"));
        await TurnAsync(turn => Erasing(turn, keep: null));

        (await NextAsync(await ClaimOneAsync())).ExternalId.ShouldBe("m3");
        (await Store.Inbox.CountAsync(Stop)).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task Others_are_untouched_by_an_erasure()
    {
        await ReplyAsync(Ben, "b1", proactive: false, "for Ben");
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync(turn => Erasing(turn, keep: null));

        (await Store.Journeys.ReadAsync(Ben, Stop)).ShouldNotBeNull();
        (await ClaimMessagesAsync()).ShouldHaveSingleItem().To.ShouldBe(Ben);
    }

    [Fact]
    public async Task A_turn_that_keeps_no_journey_leaves_nothing_of_a_stranger_and_all_that_outlived_an_erasure()
    {
        await AddAsync(Said(Ann, "erase"));
        await TurnAsync(turn => Erasing(turn, No) with { Replies = [Bytes("receipt")] });
        await AddAsync(Said(Ann, "gone"));
        await TurnAsync(turn => turn with { Journey = null });

        var receipt = (await ClaimMessagesAsync()).ShouldHaveSingleItem();
        await Store.Outbox.SentAsync(receipt, Now, Stop);
        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldBeNull();
        await AddAsync(Said(Ann, "gone again"));
        await TurnAsync(turn => turn with { Journey = null });

        (await Store.Inbox.CountAsync(Stop)).ShouldBe(new InboxCount(0, 0));
        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldBeNull();
        await AddAsync(Said(Ann, "back"));
        (await Store.Journeys.LoadAsync(await ClaimOneAsync(), Stop)).ShouldBe(new StoredPerson(0, null, No));
    }

    [Fact]
    public async Task A_turn_without_a_journey_answers_and_leaves_everything_as_it_was()
    {
        await AddAsync(Said(Ann, "m1"), Said(Ben, "m2"));
        await TurnAsync();
        await TurnAsync(turn => turn with { Journey = null, Replies = [Bytes("to a stranger")] });
        await AddAsync(Said(Ann, "m3"));
        var lane = await TurnAsync(turn => turn with { Journey = null, Replies = [Bytes("to Ann")] });

        (await Store.Journeys.LoadAsync(lane, Stop)).Revision.ShouldBe(1);
        foreach (var item in await ClaimMessagesAsync())
        {
            await Store.Outbox.SentAsync(item, Now, Stop);
        }

        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldNotBeNull();
        (await Store.Journeys.ReadAsync(Ben, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task A_tombstone_meets_the_person_who_returns_until_it_runs_out()
    {
        await EraseAsync(No);
        await AddAsync(Said(Ann, "m2"));
        var lane = await ClaimOneAsync();

        (await Store.Journeys.LoadAsync(lane, Stop)).Tombstone.ShouldBe(No);
        Store.SetClock(No.Until);
        (await Store.Journeys.LoadAsync(lane, Stop)).Tombstone.ShouldBeNull();
    }

    [Fact]
    public async Task A_person_with_a_journey_has_no_tombstone()
    {
        await EraseAsync(No);
        await AddAsync(Said(Ann, "m2"));
        var lane = await TurnAsync();

        (await Store.Journeys.LoadAsync(lane, Stop)).Tombstone.ShouldBeNull();
    }

    [Fact]
    public async Task Erasing_without_a_word_keeps_no_older_word()
    {
        await EraseAsync(No);
        await AddAsync(Said(Ann, "m2"));
        await TurnAsync(turn => Erasing(turn, keep: null));
        await AddAsync(Said(Ann, "m3"));

        (await Store.Journeys.LoadAsync(await ClaimOneAsync(), Stop)).Tombstone.ShouldBeNull();
    }

    [Fact]
    public async Task A_tombstone_that_ran_out_is_pruned()
    {
        await EraseAsync(No);
        _ = await Store.Upkeep.PruneAsync(No.Until - Duration.FromSeconds(1), Stop);

        (await Store.Upkeep.PruneAsync(No.Until, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Forgetting_leaves_nothing_not_even_a_tombstone()
    {
        await EraseAsync(No);
        await ReplyAsync(Ann, "m2", proactive: false, "unsent");

        (await Store.Journeys.ForgetAsync(Ann, Stop)).ShouldBeTrue();

        (await Store.Journeys.ReadAsync(Ann, Stop)).ShouldBeNull();
        (await ClaimMessagesAsync()).ShouldBeEmpty();
        await AddAsync(Said(Ann, "m3"));
        (await Store.Journeys.LoadAsync(await ClaimOneAsync(), Stop)).ShouldBe(new StoredPerson(0, null, null));
        (await Store.Journeys.ForgetAsync(Ben, Stop)).ShouldBeFalse();
    }

    [Fact]
    public async Task Sixteen_people_at_once_lose_no_turn()
    {
        const int Turns = 25;
        var people = Enumerable.Range(0, 16).Select(index => new PersonId("telegram", $"p{index}")).ToList();
        await AddAsync([.. people.SelectMany(person => Enumerable.Range(0, Turns).Select(turn => Said(person, $"{person.NativeId}-{turn}")))]);
        var lanes = await Store.Inbox.ClaimAsync(All, 16, Now, Lease, Stop);

        await Task.WhenAll(lanes.Select(lane => Task.Run(
            async () =>
            {
                while (await Store.Inbox.NextAsync(lane, Now, Stop) is { } input)
                {
                    var revision = (await Store.Journeys.LoadAsync(lane, Stop)).Revision;
                    (await CommitAsync(Turn(lane, input, revision) with { Entries = [Bytes(input.ExternalId)] })).ShouldBe(CommitResult.Committed);
                }
            },
            Stop)));

        foreach (var person in people)
        {
            (await Store.Journeys.ReadAsync(person, Stop)).ShouldNotBeNull().Entries.Select(entry => Text(entry))
                .ShouldBe(Enumerable.Range(0, Turns).Select(turn => $"{person.NativeId}-{turn}"));
        }
    }

    private static TurnCommit Erasing(TurnCommit turn, Tombstone? keep) => turn with { Journey = null, Erase = new HostWork.Erase(keep) };

    private async Task EraseAsync(Tombstone keep)
    {
        await AddAsync(Said(Ann, "erase"));
        await TurnAsync(turn => Erasing(turn, keep));
    }
}
