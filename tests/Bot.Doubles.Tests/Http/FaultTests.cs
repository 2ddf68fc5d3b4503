using System.Net;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Microsoft.AspNetCore.Builder;

namespace Bot.Doubles.Tests.Http;

public sealed class FaultTests : IAsyncLifetime
{
    private const string Whole = """{"ok":true}""";
    private readonly HttpClient client = new();
    private DoubleServer server = null!;
    private int handled;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await DoubleServer.StartAsync("test", new DoubleOptions { TrafficFolder = null }, Map, Cancelled);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Without_a_fault_an_answer_is_whole_and_its_type_is_exact()
    {
        using var answer = await GetAsync();

        answer.Content.Headers.GetValues("Content-Type").ShouldBe(["application/json"]);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldBe(Whole);
    }

    [Fact]
    public async Task A_bad_gateway_is_a_page_and_nothing_is_done()
    {
        server.Faults.Next("hello", Fault.BadGateway);

        using var answer = await GetAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldStartWith("<html>");
        handled.ShouldBe(0);
    }

    [Fact]
    public async Task A_truncated_answer_looks_whole_and_is_half()
    {
        server.Faults.Next("hello", new Fault.Truncated());

        using var answer = await GetAsync();

        (await answer.Content.ReadAsStringAsync(Cancelled)).ShouldBe(Whole[..(Whole.Length / 2)]);
    }

    [Fact]
    public async Task A_cut_off_answer_breaks_in_the_middle()
    {
        server.Faults.Next("hello", new Fault.CutOff());

        await Should.ThrowAsync<HttpRequestException>(GetAsync);
        handled.ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_answer_was_done_and_a_reset_was_not()
    {
        server.Faults.Next("hello", new Fault.Lost());
        server.Faults.Next("hello", new Fault.Reset());

        await Should.ThrowAsync<HttpRequestException>(PostAsync);
        handled.ShouldBe(1);
        await Should.ThrowAsync<HttpRequestException>(PostAsync);
        handled.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_answer_comes_when_the_clock_has_moved()
    {
        server.Faults.Next("hello", new Fault.Slow(TimeSpan.FromSeconds(30)));

        var pending = GetAsync();
        await server.Clock.WaitersAsync(1, Cancelled);
        handled.ShouldBe(0);
        server.Clock.Advance(TimeSpan.FromSeconds(30));

        using var answer = await pending;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_fault_is_met_as_often_as_it_was_planned_and_a_standing_one_until_it_is_lifted()
    {
        server.Faults.Next(FaultScript.Any, Fault.BadGateway, times: 2);
        (await StatusesAsync(3)).ShouldBe([502, 502, 200]);

        server.Faults.Always("HELLO", Fault.BadGateway);
        (await StatusesAsync(3)).ShouldBe([502, 502, 502]);
        server.Faults.Lift("hello");
        (await StatusesAsync(1)).ShouldBe([200]);
    }

    [Fact]
    public async Task Another_process_can_move_the_clock_and_plan_faults()
    {
        (await client.PostAsync(new Uri($"{server.Address}/control/clock/advance?seconds=90"), null, Cancelled)).Dispose();
        (await client.PostAsync(new Uri($"{server.Address}/control/faults/hello/502"), null, Cancelled)).Dispose();

        (server.Clock.GetUtcNow() - VirtualClock.Start).ShouldBe(TimeSpan.FromSeconds(90));
        (await StatusesAsync(2)).ShouldBe([502, 200]);
    }

    [Fact]
    public async Task A_double_that_saw_a_rule_broken_does_not_end_in_silence()
    {
        var broken = await DoubleServer.StartAsync("test", new DoubleOptions { TrafficFolder = null }, Map, Cancelled);
        broken.Arrivals.Note([new Violation("hello", "a rule", "/name is not known")]);

        var thrown = await Should.ThrowAsync<InvalidOperationException>(async () => await broken.DisposeAsync());
        thrown.Message.ShouldContain("hello: /name is not known (a rule)");
    }

    private void Map(DoubleServer doubled, WebApplication app) => app.Map("/hello", context =>
        doubled.AnswerAsync(context, "hello", () =>
        {
            handled++;
            return ExactAnswer.WriteJsonAsync(context, 200, new JsonObject { ["ok"] = true });
        }));

    private Task<HttpResponseMessage> GetAsync() => client.GetAsync(new Uri($"{server.Address}/hello"), Cancelled);

    /// <summary>A client of .NET asks again by itself when a GET on a used connection is reset; a POST it does not.</summary>
    private Task<HttpResponseMessage> PostAsync() => client.PostAsync(new Uri($"{server.Address}/hello"), null, Cancelled);

    private async Task<List<int>> StatusesAsync(int times)
    {
        var statuses = new List<int>();
        for (var time = 0; time < times; time++)
        {
            using var answer = await GetAsync();
            statuses.Add((int)answer.StatusCode);
        }

        return statuses;
    }
}
