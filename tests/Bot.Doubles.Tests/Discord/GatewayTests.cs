using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Gateway;

namespace Bot.Doubles.Tests.Discord;

public sealed class GatewayTests : DiscordTest
{
    [Fact]
    public async Task A_first_message_comes_with_the_type_of_its_channel_and_never_a_channel_before_it()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.BeginAsync(Discord);
        await Ann.SendsAsync("hello");

        var told = await line.NextAsync();
        told["t"]!.GetValue<string>().ShouldBe("MESSAGE_CREATE");
        told["s"]!.GetValue<int>().ShouldBe(2);
        told["d"]!["channel_type"]!.GetValue<int>().ShouldBe(1);
        told["d"]!.AsObject().ContainsKey("guild_id").ShouldBeFalse();
    }

    [Fact]
    public async Task An_interaction_comes_with_all_that_clients_read()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.BeginAsync(Discord, "\"intents\":0");
        await Ann.UsesCommandAsync("lookup", "sleep", guild: true);

        var told = (await line.NextAsync())["d"]!.AsObject();
        string[] names = ["channel", "channel_id", "token", "version", "app_permissions", "locale", "entitlements", "authorizing_integration_owners", "context", "attachment_size_limit", "guild_id"];
        names.ShouldBeSubsetOf(told.Select(property => property.Key));
        told["member"]!["user"]!["id"]!.GetValue<string>().ShouldBe("11");
        told.ContainsKey("user").ShouldBeFalse();
    }

    [Fact]
    public async Task Messages_are_told_by_intent_and_content_in_servers_by_another()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.BeginAsync(Discord, "\"intents\":512");
        await Ann.SendsAsync("direct");
        await Ann.SaysInGuildAsync("aloud");

        var told = await line.NextAsync();
        told["d"]!["guild_id"].ShouldNotBeNull();
        told["d"]!["content"]!.GetValue<string>().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_missed_comes_with_the_resume_and_then_its_end()
    {
        string session;
        using (var first = await GatewayLine.OpenAsync(Discord))
        {
            session = await first.BeginAsync(Discord);
            first.Abort();
            await Discord.Gateway.NthAsync(GatewayEventKind.Closed, 1, Cancelled);
        }

        await Ann.SendsAsync("missed");
        using var second = await GatewayLine.OpenAsync(Discord);
        await second.ResumeAsync(Discord, session, 1);

        (await second.NextAsync())["d"]!["content"]!.GetValue<string>().ShouldBe("missed");
        var resumed = await second.NextAsync();
        resumed["t"]!.GetValue<string>().ShouldBe("RESUMED");
        resumed["d"]!.AsObject().Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_session_belongs_to_its_newest_socket()
    {
        using var old = await GatewayLine.OpenAsync(Discord);
        var session = await old.BeginAsync(Discord);
        using var fresh = await GatewayLine.OpenAsync(Discord);
        await fresh.ResumeAsync(Discord, session, 1);
        await fresh.NextAsync();
        old.Abort();
        await Discord.Gateway.NthAsync(GatewayEventKind.Closed, 1, Cancelled);

        await Ann.SendsAsync("still here");
        (await fresh.NextAsync())["d"]!["content"]!.GetValue<string>().ShouldBe("still here");
    }

    [Fact]
    public async Task Who_closes_with_1000_ends_the_session()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        var session = await line.BeginAsync(Discord);
        await line.CloseAsync(1000);
        await Discord.Gateway.NthAsync(GatewayEventKind.Closed, 1, Cancelled);

        using var next = await GatewayLine.OpenAsync(Discord);
        await next.ResumeAsync(Discord, session, 1);
        var refused = await next.NextAsync();
        (refused["op"]!.GetValue<int>(), refused["d"]!.GetValue<bool>()).ShouldBe((9, false));
    }

    [Fact]
    public async Task Heartbeats_are_answered_unless_the_connection_is_dead()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        await line.SendAsync(1);
        (await line.NextAsync())["op"]!.GetValue<int>().ShouldBe(11);

        Discord.Gateway.IgnoresHeartbeats = true;
        await line.SendAsync(1);
        Discord.Gateway.AskForHeartbeat();
        (await line.NextAsync())["op"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task All_payloads_are_compressed_in_one_context_and_may_come_in_pieces()
    {
        using var line = await GatewayLine.ConnectAsync(Discord, "&compress=zlib-stream");
        var hello = await line.NextBytesAsync();
        hello[^4..].ShouldBe([0, 0, 0xFF, 0xFF]);
        await line.IdentifyAsync(Discord);
        var ready = await line.NextBytesAsync();
        Discord.Gateway.PieceSize = 10;
        await Ann.SendsAsync("compressed");
        var told = await line.NextBytesAsync();

        line.Frames.ShouldBeGreaterThan(5);
        GatewayLine.Inflate([hello, ready, told]).Select(text => JsonNode.Parse(text)!["op"]!.GetValue<int>()).ShouldBe([10, 0, 0]);
    }

    [Fact]
    public async Task A_late_hello_waits_for_the_clock()
    {
        Discord.Gateway.HelloDelay = TimeSpan.FromSeconds(20);
        using var line = await GatewayLine.ConnectAsync(Discord);
        await Clock.WaitersAsync(1, Cancelled);
        var hello = line.NextAsync();
        hello.IsCompleted.ShouldBeFalse();

        Clock.Advance(TimeSpan.FromSeconds(20));
        (await hello)["op"]!.GetValue<int>().ShouldBe(10);
    }

    [Fact]
    public async Task The_gateway_asks_refuses_and_goes_as_a_test_says()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        var session = await line.BeginAsync(Discord);
        Discord.Gateway.AskToReconnect();
        (await line.NextAsync())["op"]!.GetValue<int>().ShouldBe(7);
        Discord.Gateway.InvalidateSessions(resumable: true);
        (await line.NextAsync())["d"]!.GetValue<bool>().ShouldBeTrue();
        Discord.Gateway.Close(4009);
        (await line.ClosedAsync()).ShouldBe(4009);

        using var next = await GatewayLine.OpenAsync(Discord);
        await next.ResumeAsync(Discord, session, 1);
        (await next.NextAsync())["op"]!.GetValue<int>().ShouldBe(9);
        Discord.Gateway.Close(code: null);
        (await next.ClosedAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_resume_may_bring_again_what_was_seen()
    {
        using var line = await GatewayLine.OpenAsync(Discord);
        var session = await line.BeginAsync(Discord);
        await Ann.SendsAsync("seen");
        await line.NextAsync();
        Discord.Gateway.RepeatsOnResume = 1;
        using var next = await GatewayLine.OpenAsync(Discord);
        await next.ResumeAsync(Discord, session, 2);

        (await next.NextAsync())["d"]!["content"]!.GetValue<string>().ShouldBe("seen");
    }
}
