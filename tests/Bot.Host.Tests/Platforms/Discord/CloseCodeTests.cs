using Bot.Host.Platforms.Discord.Gateway;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class CloseCodeTests
{
    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1006)]
    [InlineData(4999)]
    [InlineData(null)]
    public void After_these_the_session_is_resumed(int? code)
    {
        var shard = new ShardWalk().Begin().Store(2).Close(code);

        shard.ConnectAgain().Step<GatewayStep.Resume>().Sequence.ShouldBe(2);
    }

    [Theory]
    [InlineData(4003)]
    [InlineData(4007)]
    [InlineData(4009)]
    public void After_these_a_new_session_begins(int code)
    {
        var shard = new ShardWalk().Begin().Store(2).Close(code);

        shard.Step<GatewayStep.Keep>().Session.ShouldBeNull();
        shard.Wake().Step<GatewayStep.FindAddress>();
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public void After_these_it_stops_for_ever_with_one_clear_line(int code)
    {
        var shard = new ShardWalk().Begin().Close(code);

        shard.Step<GatewayStep.Stop>().Reason.ShouldContain(code.ToString(provider: null));
        shard.State.WakeAt.ShouldBeNull();
        shard.After(NodaTime.Duration.FromHours(1)).Steps.ShouldBeEmpty();
    }
}
