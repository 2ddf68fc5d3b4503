using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Gateway;

namespace Bot.Doubles.Tests.Discord;

public sealed class GatewayRefusalTests : DiscordTest
{
    private protected override DiscordOptions Options =>
        new() { Strict = false, IdentifiesInDay = 3, HeartbeatPatience = TimeSpan.FromMinutes(2) };

    [Theory]
    [InlineData("""{"op":99}""", 4001)]
    [InlineData("no json", 4002)]
    [InlineData("""{"op":3,"d":{}}""", 4003)]
    [InlineData("""{"op":2,"d":{"token":"wrong","properties":{},"intents":0}}""", 4004)]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"x","seq":1}}""", 4004)]
    public async Task What_cannot_be_heard_closes_the_connection(string payload, int code)
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.SendTextAsync(payload);
        (await line.ClosedAsync()).ShouldBe(code);
    }

    [Theory]
    [InlineData("\"intents\":0,\"shard\":[1,1]", 4010)]
    [InlineData("\"presence\":{}", 4013)]
    [InlineData("\"intents\":32768", 4014)]
    public async Task A_wrong_identify_closes_the_connection(string more, int code)
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.IdentifyAsync(Discord, more);
        (await line.ClosedAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task Too_long_too_often_or_twice_is_refused()
    {
        using var longOne = await GatewayLine.OpenAsync(Discord);
        await longOne.SendTextAsync($$"""{"op":1,"d":"{{new string('a', 4096)}}"}""");
        (await longOne.ClosedAsync()).ShouldBe(4002);

        using var often = await GatewayLine.OpenAsync(Discord);
        for (var beat = 0; beat <= 120; beat++)
        {
            await often.SendAsync(1);
        }

        (await often.ClosedAsync()).ShouldBe(4008);
        using var twice = await GatewayLine.OpenAsync(Discord);
        await twice.BeginAsync(Discord);
        await twice.IdentifyAsync(Discord);
        (await twice.ClosedAsync()).ShouldBe(4005);
    }

    [Fact]
    public async Task Identifies_are_five_seconds_apart_and_counted()
    {
        using var first = await GatewayLine.OpenAsync(Discord);
        await first.BeginAsync(Discord);
        using var early = await GatewayLine.OpenAsync(Discord);
        await early.IdentifyAsync(Discord);
        (await early.NextAsync())["op"]!.GetValue<int>().ShouldBe(9);
        Clock.Advance(TimeSpan.FromSeconds(5));
        using var third = await GatewayLine.OpenAsync(Discord);
        await third.BeginAsync(Discord);

        var limit = (await Api.GetAsync("gateway/bot")).Body["session_start_limit"]!;
        (limit["total"]!.GetValue<int>(), limit["remaining"]!.GetValue<int>()).ShouldBe((3, 0));
        limit["reset_after"]!.GetValue<int>().ShouldBe(86_395_000);
        Clock.Advance(TimeSpan.FromSeconds(5));
        using var last = await GatewayLine.OpenAsync(Discord);
        await last.IdentifyAsync(Discord);
        (await last.ClosedAsync()).ShouldBe(4004);
        Discord.Gateway.Count(GatewayEventKind.IdentifyRefused).ShouldBe(2);
    }

    [Fact]
    public async Task Who_sends_no_heartbeat_is_dropped()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.BeginAsync(Discord);
        Clock.Advance(TimeSpan.FromMinutes(2));
        (await line.ClosedAsync()).ShouldBe(4009);
    }

    [Fact]
    public async Task A_sequence_from_the_future_is_none()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        var session = await line.BeginAsync(Discord);
        using var next = await GatewayLine.OpenAsync(Discord);
        await next.ResumeAsync(Discord, session, 99);
        (await next.ClosedAsync()).ShouldBe(4007);
    }

    [Fact]
    public async Task The_next_identify_and_every_resume_can_be_made_to_fail()
    {
        Discord.Gateway.CloseNextIdentify(4002);
        Discord.Gateway.DropsResumes = true;
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.IdentifyAsync(Discord);
        (await line.ClosedAsync()).ShouldBe(4002);
        using var next = await GatewayLine.OpenAsync(Discord);
        await next.ResumeAsync(Discord, "any", 1);
        (await next.ClosedAsync()).ShouldBeNull();

        Discord.Gateway.RefusesConnections = true;
        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() => GatewayLine.ConnectAsync(Discord));
    }
}
