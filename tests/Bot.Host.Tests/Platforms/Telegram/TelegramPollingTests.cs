using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Telegram;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;
using Bot.Host.Tests.Fakes;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramPollingTests
{
    private static readonly Dictionary<string, Fault> Faults = new(StringComparer.Ordinal)
    {
        ["502"] = Fault.BadGateway,
        ["html"] = new Fault.Answer(200, "text/html", "<html>maintenance</html>"),
        ["empty"] = new Fault.Answer(200, "application/json", string.Empty),
        ["other"] = new Fault.Answer(200, "application/json", "[1,2,3]"),
        ["ok without result"] = new Fault.Answer(200, "application/json", """{"ok":true}"""),
        ["500"] = TelegramFaults.Error(500, "Internal Server Error"),
        ["429"] = TelegramFaults.TooManyRequests(3),
        ["truncated"] = new Fault.Truncated(),
        ["cut off"] = new Fault.CutOff(),
        ["lost"] = new Fault.Lost(),
        ["reset"] = new Fault.Reset(),
        ["conflict"] = TelegramFaults.Conflict,
    };

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task Whatever_goes_wrong_health_turns_red_and_green_again_and_nothing_is_lost(string name)
    {
        await using var rig = await TelegramRig.StartAsync();
        rig.Telegram.Server.Faults.Next("getUpdates", Faults[name], times: 3);
        await rig.Telegram.Person(1).SendsAsync("before");
        _ = rig.Receive();

        await rig.UntilAsync(() => !rig.Health.IsGood);
        await rig.Telegram.Person(2).SendsAsync("meanwhile");
        await rig.UntilAsync(() => rig.IsWell && rig.Stored.Select(input => input.ExternalId).Distinct(StringComparer.Ordinal).Count() == 2);

        rig.Heard.OfType<Received.Text>().Select(text => text.Words).Distinct().ShouldBe(["before", "meanwhile"], ignoreOrder: true);
        rig.Log.Lines.ShouldNotContain(line => line.Contains("double-of-a-token"), "the token is nobody's business");
    }

    [Fact]
    public async Task A_socket_that_says_nothing_is_given_up()
    {
        await using var telegram = await TelegramDouble.StartAsync(TestContext.Current.CancellationToken);
        telegram.Server.Faults.Next("getMe", new Fault.Silence());
        var time = new ManualTime(ManualTime.Start);
        using var api = new TelegramApi(TelegramApi.Client(), new Bot.Host.Platforms.Telegram.TelegramOptions { Token = telegram.Bot.Token, ApiBaseUrl = telegram.Address }, time);

        var call = api.CallAsync(new ApiCall.GetMe(), TestContext.Current.CancellationToken);
        await telegram.Server.Requests.FirstAsync(request => request.Operation == "getMe", TestContext.Current.CancellationToken);
        time.Advance(Duration.FromSeconds(16));

        (await call).ShouldBe(new ApiAnswer.Broken("timeout", Unsure: true));
    }

    [Fact]
    public async Task A_token_that_is_not_known_is_told_to_the_operator_and_not_tried_again()
    {
        await using var rig = await TelegramRig.StartAsync(("Telegram:Token", "5:not-a-known-token"));

        var told = await Should.ThrowAsync<OperatorException>(rig.Receive());

        told.ToString().ShouldNotContain("not-a-known-token");
    }

    [Fact]
    public async Task An_update_is_confirmed_only_after_it_is_stored()
    {
        await using var rig = await TelegramRig.StartAsync();
        rig.Storing = () => throw new StorageException("The store is away.");
        await rig.Telegram.Person(1).SendsAsync("keep me");

        await Should.ThrowAsync<StorageException>(rig.Receive());
        rig.Telegram.Bot.Updates.Count.ShouldBe(1);

        rig.Storing = () => Task.CompletedTask;
        _ = rig.Receive();
        await rig.UntilAsync(() => rig.Telegram.Bot.Updates.Count == 0);
        rig.Heard.ShouldHaveSingleItem().ShouldBeOfType<Received.Text>().Words.ShouldBe("keep me");
    }

    [Fact]
    public async Task What_is_unknown_is_passed_over_one_by_one_and_counted()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("one");
        rig.Telegram.Bot.Updates.Add("telepathy", new JsonObject { ["thought"] = "invented" });
        rig.Telegram.Bot.Updates.AddRaw(id => $$$"""{"update_id":{{{id}}},"message":{"message_id":"wrong","chat":5}}""");
        rig.Telegram.Bot.Updates.AddRaw(id => $$"""{"update_id":{{id}},"message":{{new string('[', 3000)}}{{new string(']', 3000)}}}""");
        rig.Telegram.Bot.Updates.AddRaw(_ => "17");
        await rig.Telegram.Person(1).SendsAsync("two");
        _ = rig.Receive();

        await rig.UntilAsync(() => rig.Stored.Count == 2 && rig.Telegram.Bot.Updates.Count == 0);

        rig.Heard.OfType<Received.Text>().Select(text => text.Words).ShouldBe(["one", "two"]);
        rig.Metrics.Format().ShouldContain("""reconcilebot_passed_total{platform="telegram",reason="kind"} 1""");
        rig.Metrics.Format().ShouldContain("""reconcilebot_passed_total{platform="telegram",reason="malformed"} 3""");
    }

    [Fact]
    public async Task An_update_that_is_no_json_at_all_is_stepped_over()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("one");
        rig.Telegram.Bot.Updates.AddRaw(id => $$"""{"update_id":{{id}},"message":{"text":"\x"}""");
        await rig.Telegram.Person(1).SendsAsync("two");
        _ = rig.Receive();

        await rig.UntilAsync(() => rig.Stored.Count == 2 && rig.IsWell);

        rig.Heard.OfType<Received.Text>().Select(text => text.Words).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task An_update_that_comes_twice_has_the_same_id()
    {
        await using var rig = await TelegramRig.StartAsync();
        rig.Telegram.Bot.Updates.Twice = true;
        await rig.Telegram.Person(1).SendsAsync("again");
        _ = rig.Receive();

        await rig.UntilAsync(() => rig.Stored.Count == 2);

        rig.Stored.Select(input => input.ExternalId).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_a_quiet_week_numbers_that_begin_anew_are_heard()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("before");
        _ = rig.Receive();
        await rig.UntilAsync(() => rig.Stored.Count == 1);

        await rig.Telegram.PollHangingAsync(TestContext.Current.CancellationToken);
        rig.Clock.Advance(TimeSpan.FromDays(8));
        await rig.UntilAsync(() => rig.IsWell);
        rig.Telegram.Bot.Updates.LastId = 1000;
        await rig.Telegram.Person(1).SendsAsync("after");

        await rig.UntilAsync(() => rig.Stored.Count == 2);
    }

    [Fact]
    public async Task A_webhook_that_somebody_left_is_turned_off()
    {
        await using var rig = await TelegramRig.StartAsync();
        rig.Telegram.Server.Faults.Next("deleteWebhook", Fault.BadGateway, times: 2);
        _ = rig.Receive();

        await rig.UntilAsync(() => rig.IsWell || rig.Telegram.Server.Requests.Of("getUpdates").Count > 0);

        rig.Telegram.Server.Requests.Of("deleteWebhook").Count.ShouldBe(3);
    }
}
