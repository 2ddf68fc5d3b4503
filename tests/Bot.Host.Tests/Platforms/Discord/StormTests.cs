using Bot.Host.Platforms.Discord.Gateway;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class StormTests
{
    [Fact]
    public void After_any_storm_it_is_connected_and_nothing_that_its_session_said_is_lost() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var storm = new Storm(seed);
            var shard = storm.Run();
            return shard.Phase == GatewayPhase.Ready && !storm.Skipped && storm.Lost.Count() <= 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_storm_makes_it_identify_too_often_or_connect_without_rest() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var storm = new Storm(seed);
            storm.Run();
            return storm.Identifies.Count < 120
                && Gaps(storm.Identifies).All(gap => gap >= Duration.FromSeconds(5))
                && Gaps(storm.Connects).All(gap => gap >= Duration.FromSeconds(0.5));
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<Duration> Gaps(List<Duration> moments) => moments.Zip(moments.Skip(1), (first, second) => second - first);
}
