namespace Bot.Doubles.Tests.Discord;

public sealed class StrangerTests : DiscordTest
{
    private protected override Bot.Doubles.Discord.DiscordOptions Options => new();

    [Fact]
    public async Task Strangers_may_send_what_we_may_not_and_share_no_channel_with_us()
    {
        var stranger = Discord.AddBot("stranger");
        var before = Discord.Person(21, stranger);
        var opened = await Api.SendAsync(HttpMethod.Post, "users/@me/channels", RestCaller.Json("""{"recipient_id":21}"""), token: stranger.Token);
        await Api.SendAsync(HttpMethod.Post, $"channels/{opened.Body["id"]}/messages", RestCaller.Json("""{"content":"x","tts":false}"""), token: stranger.Token);

        before.Received.Single().Content.ShouldBe("x");
        Discord.Server.Arrivals.Violations.ShouldBeEmpty();
        (await Api.PostAsync($"channels/{opened.Body["id"]}/messages", """{"content":"x","allowed_mentions":{"parse":[]}}""")).Code.ShouldBe(10003);
    }
}
