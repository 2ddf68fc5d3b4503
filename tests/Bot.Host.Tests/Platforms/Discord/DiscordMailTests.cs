using Bot.Core.Replies;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class DiscordMailTests : IDisposable
{
    private readonly DiscordRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task A_direct_message_is_answered_where_it_was_written()
    {
        var heard = await room.HearAsync("message");

        (await room.SayAsync("Hello.", heard)).ShouldBeOfType<SendResult.Sent>();

        room.Asked.ShouldBe(["POST channels/1300000000000000001/messages"]);
    }

    [Fact]
    public async Task A_nudge_opens_the_channel_once_and_its_nonce_is_enforced()
    {
        room.Script.Otherwise = _ => ScriptedApi.Json(200, """{"id":"77"}""");

        await room.SayAsync("Hello.", proactive: true);
        await room.SayAsync("Again.", proactive: true);

        room.Asked.ShouldBe(["POST users/@me/channels", "POST channels/77/messages", "POST channels/77/messages"]);
        var body = await room.AskedAsync(2);
        body.GetProperty("nonce").GetString().ShouldBe("m7");
        body.GetProperty("enforce_nonce").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData(50007)]
    [InlineData(50278)]
    [InlineData(40003)]
    public async Task Who_cannot_be_written_to_is_gone_and_the_reason_is_kept(int code)
    {
        room.Script.Otherwise = _ => ScriptedApi.Json(403, "{\"code\":" + code + "}");

        (await room.SayAsync("Hello.", proactive: true)).ShouldBe(new SendResult.Gone($"discord-{code}"));
    }

    [Fact]
    public async Task A_nudge_that_may_have_arrived_is_not_reported_as_failed()
    {
        room.Script.Then(200, """{"id":"77"}""");
        for (var tries = 0; tries < 3; tries++)
        {
            room.Script.ThenFails(HttpRequestError.ResponseEnded);
        }

        var sent = room.SayAsync("Hello.", proactive: true);
        while (!sent.IsCompleted)
        {
            room.Wait(0.1);
            await Task.Yield();
        }

        await sent.ShouldThrowAsync<TimeoutException>();
        room.Script.Requests.Skip(1).Select(asked => asked.Body).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_long_wait_is_handed_on()
    {
        room.Script.Then(429, """{"retry_after":90}""");

        (await room.SayAsync("Hello.", proactive: true)).ShouldBe(new SendResult.RetryAfter(Duration.FromSeconds(90)));
    }

    [Fact]
    public async Task A_file_comes_with_the_message()
    {
        var heard = await room.HearAsync("message");

        await room.SayAsync("Yours.", heard, file: new Attachment("data.json", "application/json", [1]));

        var asked = room.Script.Requests.Single();
        asked.MediaType.ShouldNotBeNull().ShouldStartWith("multipart/form-data; boundary=");
        asked.Body.ShouldContain("\"attachments\":[{\"id\":\"0\",\"filename\":\"data.json\"}]");
    }

    [Fact]
    public async Task A_long_reply_is_several_messages_each_with_a_nonce_of_its_own()
    {
        var heard = await room.HearAsync("message");

        await room.SayAsync(string.Concat(Enumerable.Repeat("a word. ", 600)), heard);

        room.Script.Requests.Select(asked => System.Text.Json.JsonDocument.Parse(asked.Body).RootElement.GetProperty("nonce").GetString())
            .ShouldBe(["m7", "m7.1", "m7.2"]);
    }

    [Fact]
    public async Task Typing_shows_only_when_the_answer_takes_longer_than_a_second()
    {
        var heard = await room.HearAsync("message");
        room.Wait(1);
        await room.AskedAsync(1);
        await room.SayAsync("Hello.", heard);
        room.Asked.First().ShouldBe("POST channels/1300000000000000001/typing");

        using var quick = new DiscordRoom();
        await quick.SayAsync("Hello.", await quick.HearAsync("message"));
        quick.Wait(5);
        quick.Asked.ShouldBe(["POST channels/1300000000000000001/messages"]);
    }
}
