using System.Net;
using System.Text;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramWebhookTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_who_knows_the_secret_is_heard_and_what_comes_twice_is_answered_once()
    {
        await using var bot = await RunningBot.StartAsync(byWebhook: true, Stop);
        var person = bot.Telegram.Person(1);
        await person.SendsAsync("/start");
        var first = await person.NextMessageAsync(Stop);
        var update = $$"""{"update_id":5,"message":{"message_id":{{first.Id + 500}},"date":{{first.At.ToUnixTimeSeconds()}},"chat":{"id":1,"type":"private"},"from":{"id":1},"text":"/privacy"} }""";

        (await PostAsync(bot, update, secret: null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(bot, update, "wrong")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(bot, "no json", RunningBot.Secret)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(bot, update, RunningBot.Secret)).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(bot, update, RunningBot.Secret)).ShouldBe(HttpStatusCode.OK);
        await person.NextMessageAsync(Stop);
        await person.SendsAsync("/safety");
        await person.NextMessageAsync(Stop);

        person.Received.Count.ShouldBe(3);
    }

    private static async Task<HttpStatusCode> PostAsync(RunningBot bot, string body, string? secret)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.WebhookUrl)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        using var response = await http.SendAsync(request, Stop);
        return response.StatusCode;
    }
}
