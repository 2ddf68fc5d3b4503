using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Conformance;

/// <summary>What every <see cref="IInbox"/> must do.</summary>
public abstract class InboxConformance : StoreConformance
{
    [Fact]
    public async Task An_input_comes_back_as_it_was_stored()
    {
        await AddAsync(Said(Ann, "m1", "I miss them"));

        var lane = await ClaimOneAsync();
        var input = await NextAsync(lane);

        lane.Person.ShouldBe(Ann);
        (input.ExternalId, input.IsNudge, input.ReceivedAt, input.Tries).ShouldBe(("m1", false, Now, 0));
        Text(input.Payload).ShouldBe("I miss them");
    }

    [Fact]
    public async Task A_redelivered_input_is_left_out()
    {
        await AddAsync(Said(Ann, "m1"), Said(Ann, "m1"));
        await AddAsync(Said(Ann, "m1"));

        (await Store.Inbox.CountAsync(Stop)).ShouldBe(new InboxCount(1, 0));
    }

    [Fact]
    public async Task An_input_delivered_again_after_its_turn_is_left_out()
    {
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync();

        await AddAsync(Said(Ann, "m1"));

        (await Store.Inbox.CountAsync(Stop)).Waiting.ShouldBe(0);
        (await Store.Inbox.ClaimAsync(All, 10, Now, Lease, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_id_on_another_platform_is_another_input()
    {
        await AddAsync(Said(Ann, "m1"), Said(new("discord", "1001"), "m1"));

        (await Store.Inbox.CountAsync(Stop)).Waiting.ShouldBe(2);
    }

    [Fact]
    public async Task Lanes_are_leased_in_the_order_of_their_oldest_input_and_only_once()
    {
        await AddAsync(Said(Ben, "m1"), Said(Ann, "m2"), Said(Ben, "m3"));

        var lanes = await Store.Inbox.ClaimAsync(All, 10, Now, Lease, Stop);

        lanes.Select(lane => lane.Person).ShouldBe([Ben, Ann]);
        (await Store.Inbox.ClaimAsync(All, 10, Now, Lease, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lane_of_a_platform_that_is_not_spoken_here_is_left_to_others()
    {
        await AddAsync(Said(Ann, "m1"));

        (await Store.Inbox.ClaimAsync(["discord", "terminal"], 10, Now, Lease, Stop)).ShouldBeEmpty();
        (await Store.Inbox.ClaimAsync(["telegram"], 10, Now, Lease, Stop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Inputs_of_a_lane_are_taken_in_order()
    {
        await AddAsync(Said(Ann, "m1", "one"), Said(Ann, "m2", "two"));

        var lane = await ClaimOneAsync();
        var first = await NextAsync(lane);
        await CommitAsync(Turn(lane, first));
        var second = await NextAsync(lane);
        await CommitAsync(Turn(lane, second, revision: 1));

        Text(first.Payload).ShouldBe("one");
        Text(second.Payload).ShouldBe("two");
        (await Store.Inbox.NextAsync(lane, Now, Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task An_expired_lease_is_given_again_with_a_higher_fence_and_the_old_holder_gets_nothing()
    {
        await AddAsync(Said(Ann, "m1"));
        var old = await ClaimOneAsync();
        var later = Now + Lease;

        var fresh = (await Store.Inbox.ClaimAsync(All, 1, later, Lease, Stop)).ShouldHaveSingleItem();

        fresh.Fence.ShouldBeGreaterThan(old.Fence);
        (await Store.Inbox.NextAsync(old, later, Stop)).ShouldBeNull();
        (await Store.Inbox.NextAsync(fresh, later, Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_released_lane_can_be_claimed_at_once_and_a_stale_release_takes_nothing()
    {
        await AddAsync(Said(Ann, "m1"));
        var old = await ClaimOneAsync();
        await Store.Inbox.ReleaseAsync(old, Stop);
        _ = await ClaimOneAsync();

        await Store.Inbox.ReleaseAsync(old, Stop);

        (await Store.Inbox.ClaimAsync(All, 1, Now, Lease, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_input_ends_the_lease_and_waits_for_its_next_try()
    {
        await AddAsync(Said(Ann, "m1"));
        var lane = await ClaimOneAsync();
        var retryAt = Now + Duration.FromSeconds(1);

        (await Store.Inbox.FailAsync(lane, await NextAsync(lane), "broken", retryAt, 5, Stop)).ShouldBeFalse();

        (await Store.Inbox.NextAsync(lane, retryAt, Stop)).ShouldBeNull();
        (await Store.Inbox.ClaimAsync(All, 1, retryAt - Duration.FromMilliseconds(1), Lease, Stop)).ShouldBeEmpty();
        var again = (await Store.Inbox.ClaimAsync(All, 1, retryAt, Lease, Stop)).ShouldHaveSingleItem();
        (await Store.Inbox.NextAsync(again, retryAt, Stop)).ShouldNotBeNull().Tries.ShouldBe(1);
    }

    [Fact]
    public async Task An_input_that_keeps_failing_is_set_aside_visibly_and_the_lane_goes_on()
    {
        await AddAsync(Said(Ann, "m1", "bad"), Said(Ann, "m2", "good"));
        var lane = await ClaimOneAsync();
        var bad = await NextAsync(lane);

        (await Store.Inbox.FailAsync(lane, bad, "broken", Now, 2, Stop)).ShouldBeFalse();
        lane = await ClaimOneAsync();
        (await Store.Inbox.FailAsync(lane, bad, "broken", Now, 2, Stop)).ShouldBeTrue();

        Text((await NextAsync(lane)).Payload).ShouldBe("good");
        (await Store.Inbox.CountAsync(Stop)).ShouldBe(new InboxCount(1, 1));
    }

    [Fact]
    public async Task A_failure_reported_under_a_lost_lease_is_ignored()
    {
        await AddAsync(Said(Ann, "m1"));
        var old = await ClaimOneAsync();
        var input = await NextAsync(old);
        _ = await Store.Inbox.ClaimAsync(All, 1, Now + Lease, Lease, Stop);

        (await Store.Inbox.FailAsync(old, input, "broken", Now, 1, Stop)).ShouldBeFalse();

        (await Store.Inbox.CountAsync(Stop)).ShouldBe(new InboxCount(1, 0));
    }

    [Fact]
    public async Task A_done_input_is_remembered_for_seven_days_and_then_pruned()
    {
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync();

        (await Store.Upkeep.PruneAsync(Now + Duration.FromDays(6), Stop)).ShouldBe(0);
        (await Store.Upkeep.PruneAsync(Now + Duration.FromDays(7), Stop)).ShouldBe(1);
    }
}
