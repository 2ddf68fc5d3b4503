using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Conformance;

/// <summary>What every <see cref="INudgeQueue"/> must do.</summary>
public abstract class NudgeQueueConformance : StoreConformance
{
    private static readonly Instant Due = Now + Duration.FromHours(1);

    [Fact]
    public async Task A_nudge_that_said_nothing_is_listed_with_its_reason()
    {
        await AddAsync(Said(Ann, "m1"));
        await TurnAsync(turn => turn with { Dropped = "stale" });

        (await Store.Upkeep.OutcomesAsync(Stop)).ShouldBe([new OutcomeCount(OutboxOutcome.Dropped, "stale", Proactive: true, 1)]);
    }

    [Fact]
    public async Task A_due_nudge_becomes_an_input_exactly_once()
    {
        await SetAsync(Nudge("plan-1", Due, "breathe"));

        (await Store.Nudges.MoveDueAsync(All, Due - Duration.FromSeconds(1), 10, Stop)).ShouldBe(0);
        (await Store.Nudges.MoveDueAsync(All, Due, 10, Stop)).ShouldBe(1);
        (await Store.Nudges.MoveDueAsync(All, Due, 10, Stop)).ShouldBe(0);

        var lane = await ClaimOneAsync();
        var input = await NextAsync(lane);
        (lane.Person, input.IsNudge, input.ReceivedAt, Text(input.Payload)).ShouldBe((Ann, true, Due, "breathe"));
        input.ExternalId.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_known_key_is_replaced()
    {
        await SetAsync(Nudge("plan-1", Due, "old"));
        await SetAsync(Nudge("plan-1", Due + Duration.FromHours(1), "new"));

        (await Store.Nudges.MoveDueAsync(All, Due, 10, Stop)).ShouldBe(0);
        (await Store.Nudges.MoveDueAsync(All, Due + Duration.FromHours(1), 10, Stop)).ShouldBe(1);
        Text((await NextAsync(await ClaimOneAsync())).Payload).ShouldBe("new");
    }

    [Fact]
    public async Task A_key_set_again_after_it_came_due_comes_again()
    {
        await SetAsync(Nudge("daily", Due));
        _ = await Store.Nudges.MoveDueAsync(All, Due, 10, Stop);
        await TurnAsync(turn => turn with { NudgesToSet = [Nudge("daily", Due)] });

        (await Store.Nudges.MoveDueAsync(All, Due, 10, Stop)).ShouldBe(1);
        (await Store.Inbox.CountAsync(Stop)).Waiting.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_are_dropped_by_name_and_by_prefix_before_new_ones_are_set()
    {
        await SetAsync(Nudge("plan_1", Due), Nudge("plan-2", Due), Nudge("plan_3", Due), Nudge("letter", Due));
        await AddAsync(Said(Ann, "drop"));
        await TurnAsync(turn => turn with { NudgesToDrop = ["plan_*", "letter"], NudgesToSet = [Nudge("plan_4", Due)] });

        (await Store.Nudges.MoveDueAsync(All, Due, 10, Stop)).ShouldBe(2);
    }

    [Fact]
    public async Task Dropping_touches_nobody_else()
    {
        await SetAsync(Nudge("plan-1", Due));
        await AddAsync(Said(Ben, "ben"));
        await TurnAsync(turn => turn with { NudgesToDrop = ["*"] });

        (await Store.Nudges.MoveDueAsync(All, Due, 10, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task No_more_than_asked_are_moved_and_the_earliest_go_first()
    {
        await SetAsync(Nudge("late", Due, "late"), Nudge("early", Due - Duration.FromMinutes(1), "early"));

        (await Store.Nudges.MoveDueAsync(All, Due, 1, Stop)).ShouldBe(1);
        Text((await NextAsync(await ClaimOneAsync())).Payload).ShouldBe("early");
    }

    [Fact]
    public async Task A_nudge_of_a_platform_that_is_not_spoken_here_waits()
    {
        await SetAsync(Nudge("plan-1", Due));

        (await Store.Nudges.NextDueAsync(["discord"], Stop)).ShouldBeNull();
        (await Store.Nudges.MoveDueAsync(["discord"], Due, 10, Stop)).ShouldBe(0);
        (await Store.Nudges.MoveDueAsync(["discord", "telegram"], Due, 10, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task The_next_due_instant_is_known()
    {
        (await Store.Nudges.NextDueAsync(All, Stop)).ShouldBeNull();

        await SetAsync(Nudge("b", Due + Duration.FromHours(1)), Nudge("a", Due));

        (await Store.Nudges.NextDueAsync(All, Stop)).ShouldBe(Due);
    }

    private async Task SetAsync(params StoredNudge[] nudges)
    {
        await AddAsync(Said(Ann, $"set {string.Join(' ', nudges.Select(nudge => $"{nudge.Key} {nudge.DueAt}"))}"));
        await TurnAsync(turn => turn with { NudgesToSet = nudges });
    }
}
