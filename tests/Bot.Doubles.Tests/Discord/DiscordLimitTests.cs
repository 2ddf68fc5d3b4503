using Bot.Doubles.Discord;

namespace Bot.Doubles.Tests.Discord;

public sealed class DiscordLimitTests : DiscordTest
{
    private protected override DiscordOptions Options => new() { Strict = false, RateLimits = true, InvalidRequests = 3 };

    [Fact]
    public async Task A_bucket_is_told_of_and_kept_for_each_channel()
    {
        await SendAsync("1");
        Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await SendAsync("2");
        (second.Header("X-RateLimit-Limit"), second.Header("X-RateLimit-Remaining"), second.Header("X-RateLimit-Reset-After")).ShouldBe(("5", "3", "3.000"));
        for (var count = 3; count <= 5; count++)
        {
            (await SendAsync("x")).Status.ShouldBe(200);
        }

        var refused = await SendAsync("6");
        refused.Status.ShouldBe(429);
        refused.Body["retry_after"]!.GetValue<double>().ShouldBe(3);
        refused.Header("X-RateLimit-Bucket").ShouldBe(second.Header("X-RateLimit-Bucket"));
        Discord.Person(12);
        var other = (await Api.PostAsync("users/@me/channels", """{"recipient_id":"12"}""")).Body["id"];
        (await Api.PostAsync($"channels/{other}/messages", """{"content":"x"}""")).Status.ShouldBe(200);
        Clock.Advance(TimeSpan.FromSeconds(3));
        (await SendAsync("7")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Fifty_a_second_are_the_most_but_for_interactions()
    {
        var asked = await Ann.UsesCommandAsync("start");
        Clock.Advance(TimeSpan.FromSeconds(1));
        for (var person = 100; person < 150; person++)
        {
            await Api.GetAsync($"channels/{person}/messages/1");
        }

        var refused = await Api.GetAsync("users/@me");
        refused.Body["global"]!.GetValue<bool>().ShouldBeTrue();
        refused.Header("X-RateLimit-Scope").ShouldBe("global");
        (await AnswerAsync(asked, """{"type":4,"data":{"content":"x"}}""")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task Who_is_refused_too_often_meets_the_outer_wall_for_ten_minutes()
    {
        Ann.Takes = Bot.Doubles.Discord.Channels.DirectMessages.Closed;
        for (var count = 1; count <= 4; count++)
        {
            (await SendAsync("x")).Status.ShouldBe(403);
        }

        var walled = await Api.GetAsync("users/@me");
        (walled.Status, walled.ContentType!.StartsWith("text/html", StringComparison.Ordinal)).ShouldBe((403, true));
        walled.Headers.Contains("X-RateLimit-Bucket").ShouldBeFalse();
        Clock.Advance(TimeSpan.FromMinutes(10));
        (await Api.GetAsync("users/@me")).Status.ShouldBe(200);
    }
}
