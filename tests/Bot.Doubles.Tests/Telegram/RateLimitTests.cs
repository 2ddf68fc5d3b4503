using Bot.Doubles.Telegram;

namespace Bot.Doubles.Tests.Telegram;

public sealed class RateLimitTests : TelegramTest
{
    private protected override TelegramOptions Options => new() { Strict = false, RateLimits = true };

    [Fact]
    public async Task Three_messages_to_one_chat_pass_at_once_and_then_one_a_second()
    {
        (await StatusesAsync(4)).ShouldBe([200, 200, 200, 429]);
        Clock.Advance(TimeSpan.FromSeconds(1));
        (await StatusesAsync(2)).ShouldBe([200, 429]);
        Ann.Received.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Thirty_messages_a_second_pass_over_all_chats()
    {
        var statuses = new List<int>();
        for (var id = 100; id < 131; id++)
        {
            await Telegram.Person(id).SendsAsync("hi");
            statuses.Add((await Api.CallAsync("sendMessage", $$"""{"chat_id":{{id}},"text":"x"}""")).Status);
        }

        statuses.Count(status => status == 200).ShouldBe(30);
        statuses[^1].ShouldBe(429);
    }

    [Fact]
    public async Task Too_many_requests_say_how_long_to_wait_in_three_places()
    {
        await StatusesAsync(3);

        var answer = await SendAsync("x");

        answer.Body.ToJsonString()
            .ShouldBe("""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}""");
        answer.Headers.RetryAfter!.ToString().ShouldBe("1");
    }

    [Fact]
    public async Task Who_does_not_wait_is_counted()
    {
        await StatusesAsync(5);
        Telegram.Bot.CalledTooEarly.ShouldBe(1);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await StatusesAsync(1);
        Telegram.Bot.CalledTooEarly.ShouldBe(1);
    }

    [Fact]
    public async Task A_storm_can_be_ordered()
    {
        Telegram.Server.Faults.Next("sendMessage", TelegramFaults.TooManyRequests(7), times: 2);

        (await StatusesAsync(3)).ShouldBe([429, 429, 200]);
        Telegram.Bot.CalledTooEarly.ShouldBe(2);
    }

    private async Task<List<int>> StatusesAsync(int times)
    {
        var statuses = new List<int>();
        for (var time = 0; time < times; time++)
        {
            statuses.Add((await SendAsync($"message {time}")).Status);
        }

        return statuses;
    }
}
