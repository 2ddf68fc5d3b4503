using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Tests.Fakes;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class IdentifyBudgetTests
{
    private static readonly Instant Now = ManualTime.Start;

    [Fact]
    public void One_identify_in_five_seconds()
    {
        var (spent, first) = Fresh().Ask(0, Now);

        first.ShouldBeNull();
        spent.Ask(0, Now + Duration.FromSeconds(1)).Wait!.Value.TotalSeconds.ShouldBeInRange(4, 5);
        spent.Ask(0, Now + Duration.FromSeconds(6)).Wait.ShouldBeNull();
    }

    [Fact]
    public void Shards_with_different_rests_do_not_wait_for_each_other()
    {
        var budget = Fresh().Learn(new SessionStartLimit(1000, 900, Duration.FromHours(1), 2), Now);

        var (next, _) = budget.Ask(0, Now);

        next.Ask(1, Now).Wait.ShouldBeNull();
        next.Ask(2, Now).Wait.ShouldNotBeNull();
    }

    [Fact]
    public void What_Discord_says_is_left_is_kept_to()
    {
        var budget = Fresh().Learn(new SessionStartLimit(1000, 1, Duration.FromHours(1), 16), Now);

        var (next, _) = budget.Ask(0, Now);

        next.Ask(1, Now).Wait.ShouldBe(Duration.FromHours(1));
        next.Ask(1, Now + Duration.FromHours(1)).Wait.ShouldBeNull();
    }

    [Fact]
    public void The_own_count_holds_over_a_restart_and_for_a_day()
    {
        var restarted = new IdentifyBudget(new IdentifyCount(IdentifyBudget.OwnLimit - 1, Now - Duration.FromHours(20)));

        var (last, first) = restarted.Ask(0, Now);

        first.ShouldBeNull();
        last.Count.Sent.ShouldBe(IdentifyBudget.OwnLimit);
        last.Ask(1, Now).Wait.ShouldBe(Duration.FromHours(4));
        last.Ask(1, Now + Duration.FromHours(4)).Next.Count.ShouldBe(new IdentifyCount(1, Now + Duration.FromHours(4)));
    }

    [Fact]
    public void A_clock_that_was_set_back_holds_nobody_longer_than_the_window()
    {
        var (spent, _) = Fresh().Ask(0, Now);

        spent.Ask(0, Now - Duration.FromMinutes(10)).Wait!.Value.TotalSeconds.ShouldBeLessThan(6);
    }

    private static IdentifyBudget Fresh() => new(new IdentifyCount(0, Now));
}
