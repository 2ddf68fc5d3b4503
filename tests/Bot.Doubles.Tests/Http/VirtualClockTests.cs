using Bot.Doubles.Http;

namespace Bot.Doubles.Tests.Http;

public sealed class VirtualClockTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void Timers_fire_in_the_order_in_which_they_are_due_each_at_its_own_instant()
    {
        var clock = new VirtualClock();
        var fired = new List<(string Name, TimeSpan At)>();
        using var late = clock.CreateTimer(_ => fired.Add(("late", clock.GetUtcNow() - VirtualClock.Start)), null, TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        using var often = clock.CreateTimer(_ => fired.Add(("often", clock.GetUtcNow() - VirtualClock.Start)), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        clock.Advance(TimeSpan.FromSeconds(5));

        fired.ShouldBe([("often", TimeSpan.FromSeconds(2)), ("often", TimeSpan.FromSeconds(4)), ("late", TimeSpan.FromSeconds(5))]);
        (clock.GetUtcNow() - VirtualClock.Start).ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_test_can_wait_until_somebody_waits()
    {
        var clock = new VirtualClock();
        var waiting = clock.WaitersAsync(1, Cancelled);
        waiting.IsCompleted.ShouldBeFalse();

        var delay = Task.Delay(TimeSpan.FromHours(1), clock, Cancelled);
        await waiting;
        clock.Advance(TimeSpan.FromMinutes(59));
        delay.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromMinutes(1));

        await delay;
        clock.Waiting.ShouldBe(0);
    }
}
