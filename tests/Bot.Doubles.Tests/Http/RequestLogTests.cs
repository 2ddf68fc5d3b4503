using System.Text.Json.Nodes;
using Bot.Doubles.Http;

namespace Bot.Doubles.Tests.Http;

public sealed class RequestLogTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_can_be_waited_for_before_it_comes()
    {
        using var log = new RequestLog("test", new DoubleOptions { TrafficFolder = null });
        var second = log.FirstAsync(request => request.Operation == "second", Cancelled);

        log.Add(VirtualClock.Start, "first", null, ours: true);
        second.IsCompleted.ShouldBeFalse();
        log.Add(VirtualClock.Start, "second", new JsonObject(), ours: true);

        (await second).Number.ShouldBe(2);
        log.Of("first").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_our_own_requests_become_lines_of_the_traffic()
    {
        var folder = Directory.CreateTempSubdirectory("traffic");
        using (var log = new RequestLog("test", new DoubleOptions { TrafficFolder = folder.FullName }))
        {
            log.Add(VirtualClock.Start, "ours", new JsonObject { ["a"] = 1 }, ours: true);
            log.Add(VirtualClock.Start, "theirs", null, ours: false);
        }

        var lines = await File.ReadAllLinesAsync(folder.GetFiles("test-*.ndjson").Single().FullName, Cancelled);
        folder.Delete(recursive: true);
        lines.ShouldBe(["""{"operation":"ours","body":{"a":1}}"""]);
    }

    [Fact]
    public async Task A_feed_gives_the_one_at_a_place_even_before_it_is_there()
    {
        var feed = new Feed<string>();
        feed.Add("a");
        var third = feed.AtAsync(2, Cancelled);
        feed.Add("b");
        third.IsCompleted.ShouldBeFalse();
        feed.Add("c");

        (await third).ShouldBe("c");
        (await feed.AtAsync(0, Cancelled)).ShouldBe("a");
    }
}
