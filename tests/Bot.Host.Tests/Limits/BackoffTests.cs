using Bot.Host.Limits;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Host.Tests.Limits;

public sealed class BackoffTests
{
    private static readonly Backoff Waits = new(Duration.FromSeconds(1), Duration.FromMinutes(1));

    [Fact]
    public void Every_wait_lies_between_half_the_first_and_the_cap() =>
        Prop.ForAll<int, ulong>((attempt, seed) =>
            Waits.After(attempt, seed) is var wait && wait >= Duration.FromMilliseconds(500) && wait <= Duration.FromMinutes(1))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_seed_waits_the_same_and_others_wait_differently()
    {
        Waits.After(3, 7).ShouldBe(Waits.After(3, 7));
        Enumerable.Range(0, 50).Select(seed => Waits.After(3, (ulong)seed)).Distinct().Count().ShouldBeGreaterThan(40);
    }
}
