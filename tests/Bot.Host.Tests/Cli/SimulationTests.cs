using Bot.Core.Content;
using System.Text.Json.Nodes;
using Bot.Host.Cli.Lives;
using Bot.Host.Tests.Fakes;

namespace Bot.Host.Tests.Cli;

public sealed class SimulationTests
{
    [Fact]
    public async Task A_life_tells_what_went_in_and_out_in_order_of_time()
    {
        var events = await RunAsync("""{"id":"a","turns":[{"after_hours":0.5,"text":"hello"},{"after_hours":2,"press":"no"},{"press":3}],"until_hours":10}""");

        events.Select(Kind).ShouldBe(["in", "out", "in", "out", "in", "out", "end"]);
        events[0].ToJsonString().ShouldBe("""{"id":"a","at":"2026-01-05T09:30:00Z","kind":"in","turn":1,"text":"hello"}""");
        events[1].ToJsonString().ShouldBe(
            """{"id":"a","at":"2026-01-05T09:30:00Z","kind":"out","turn":1,"text":"echo hello","choices":["Yes","No","Help now"],"stage":"REFLECT","tracks":[],"overlays":[],"contact":"open","lock":"none"}""");
        events[3]["text"]!.GetValue<string>().ShouldBe("pressed no");
        events[5]["text"]!.GetValue<string>().ShouldBe("pressed help");
        events[6]["at"]!.GetValue<string>().ShouldBe("2026-01-05T19:00:00Z");
        events[6]["turn"].ShouldBeNull();
    }

    [Fact]
    public async Task A_press_of_what_is_not_offered_is_an_error_and_the_life_goes_on()
    {
        var events = await RunAsync("""{"id":"a","turns":[{"press":"1"},{"text":"hello"},{"press":9}]}""");

        events.Select(Kind).ShouldBe(["in", "error", "in", "out", "in", "error", "end"]);
        events[1]["reason"]!.GetValue<string>().ShouldBe("no_such_choice");
        events[5]["turn"]!.GetValue<int>().ShouldBe(3);
    }

    [Fact]
    public async Task Nudges_come_at_their_hour_between_the_turns_and_a_silent_one_is_told_as_dropped()
    {
        var events = await RunAsync(
            """{"id":"a","turns":[{"text":"nudge 5 walk"},{"text":"nudge 3 silent"},{"after_hours":6,"text":"back"}]}""");

        events.Select(Kind).ShouldBe(["in", "out", "in", "out", "dropped", "nudge", "in", "out", "end"]);
        events[4]["reason"]!.GetValue<string>().ShouldBe("stale");
        events[5]["class"]!.GetValue<string>().ShouldBe("routine");
        events[5]["at"]!.GetValue<string>().ShouldBe("2026-01-05T14:00:00Z");
        events[5]["turn"].ShouldBeNull();
    }

    [Fact]
    public async Task A_change_of_stage_is_told_before_the_answer()
    {
        var events = await RunAsync("""{"id":"a","stage":"SPACE","turns":[{"text":"go MOVEON"}]}""");

        events.Select(Kind).ShouldBe(["in", "stage", "out", "end"]);
        events[1]["stage"]!.GetValue<string>().ShouldBe("MOVEON");
    }

    [Fact]
    public async Task Who_was_erased_is_somebody_new()
    {
        var events = await RunAsync("""{"id":"a","turns":[{"text":"erase"},{"text":"hello"}]}""");

        events[1].ContainsKey("stage").ShouldBeFalse();
        events[3]["stage"]!.GetValue<string>().ShouldBe("ARRIVE");
    }

    [Theory]
    [InlineData("{", "malformed")]
    [InlineData("[]", "malformed")]
    [InlineData("""{"turns":[]}""", "malformed")]
    [InlineData("""{"id":"a","turns":[{"after_hours":1}]}""", "malformed")]
    [InlineData("""{"id":"a","turns":[{"after_hours":-1,"text":"x"}]}""", "malformed")]
    [InlineData("""{"id":"a","start":"tomorrow"}""", "malformed")]
    [InlineData("""{"id":"a","stage":"NOWHERE"}""", "unknown_stage")]
    [InlineData("""{"id":"a","zone":"Mars/Base"}""", "unknown_zone")]
    [InlineData("""{"id":"a","platform":"pigeon"}""", "unknown_platform")]
    public async Task A_line_that_is_no_life_is_an_error_and_the_next_one_is_lived(string line, string reason)
    {
        var events = await RunAsync(line, """{"id":"b"}""");

        events.Select(Kind).ShouldBe(["error", "end"]);
        events[0]["reason"]!.GetValue<string>().ShouldBe(reason);
        events[1]["id"]!.GetValue<string>().ShouldBe("b");
    }

    [Fact]
    public async Task A_fault_in_one_life_hides_no_other()
    {
        var events = await RunAsync("""{"id":"a","turns":[{"text":"poison"}]}""", """{"id":"b"}""");

        events.Select(Kind).ShouldBe(["in", "error", "end"]);
        events[1].ToJsonString().ShouldNotContain("what the person said");
    }

    [Fact]
    public async Task The_same_lives_give_the_same_bytes()
    {
        const string Lives = """{"id":"a","lang":"de","turns":[{"text":"nudge 5 b"},{"text":"nudge 5 a"},{"text":"grüße"}]}""";

        (await TextAsync(Lives)).ShouldBe(await TextAsync(Lives));
        (await TextAsync(Lives)).ShouldContain("grüße");
    }

    private static string Kind(JsonObject happened) => happened["kind"]!.GetValue<string>();

    private static async Task<List<JsonObject>> RunAsync(params string[] lines) =>
        [.. (await TextAsync(lines)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    private static async Task<string> TextAsync(params string[] lines)
    {
        await using var output = new StringWriter();
        using var input = new StringReader(string.Join('\n', lines));
        await new Simulation(EchoCoach.Decide, new SilentReader(), new Rules(), output).RunAsync(input, TestContext.Current.CancellationToken);
        return output.ToString();
    }
}
