namespace Bot.Doubles.Tests.Telegram;

public sealed class SendingTests : TelegramTest
{
    private const string Html = ""","parse_mode":"HTML" """;

    [Fact]
    public async Task A_message_arrives_and_can_be_waited_for()
    {
        var waiting = Ann.NextMessageAsync(Cancelled);
        waiting.IsCompleted.ShouldBeFalse();

        var answer = await SendAsync("hello");

        var message = await waiting;
        message.Text.ShouldBe("hello");
        ((long)answer.Result["message_id"]!).ShouldBe(message.Id);
        ((long)answer.Result["chat"]!["id"]!).ShouldBe(11);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<b> </b>")]
    public async Task A_text_that_shows_nothing_is_empty(string text) =>
        (await SendAsync(text, Html))
            .Description.ShouldBe("Bad Request: message text is empty");

    [Fact]
    public async Task The_limit_of_a_text_counts_what_is_shown_in_UTF_16_units()
    {
        (await SendAsync($"<b>{new string('x', 4096)}</b>", Html)).Status.ShouldBe(200);
        (await SendAsync(new string('x', 4097))).Description.ShouldBe("Bad Request: message is too long");
        (await SendAsync(string.Concat(Enumerable.Repeat("😀", 2048)))).Status.ShouldBe(200);
        (await SendAsync(string.Concat(Enumerable.Repeat("😀", 2048)) + "x")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Markup_that_cannot_be_read_is_refused_with_the_place()
    {
        var answer = await SendAsync("ä<x>", Html);

        answer.Status.ShouldBe(400);
        answer.Description.ShouldBe("Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 2");
    }

    [Fact]
    public async Task Commands_in_a_text_are_marked_by_themselves()
    {
        var answer = await SendAsync("try /help now");

        answer.Result["entities"]!.ToJsonString().ShouldBe("""[{"offset":4,"length":5,"type":"bot_command"}]""");
    }

    [Fact]
    public async Task Nobody_is_found_who_is_not_there()
    {
        (await Api.CallAsync("sendMessage", """{"chat_id":999,"text":"x"}""")).Description.ShouldBe("Bad Request: chat not found");
        (await Api.CallAsync("sendMessage", """{"text":"x"}""")).Description.ShouldBe("Bad Request: chat_id is empty");
    }

    [Fact]
    public async Task A_bot_may_not_speak_first()
    {
        Telegram.Person(12);

        var answer = await Api.CallAsync("sendMessage", """{"chat_id":12,"text":"x"}""");
        answer.Status.ShouldBe(403);
        answer.Description.ShouldBe("Forbidden: bot can't initiate conversation with a user");
    }

    [Fact]
    public async Task A_reply_needs_its_message_unless_it_may_go_without()
    {
        (await SendAsync("x", ""","reply_parameters":{"message_id":1}""")).Description.ShouldBe("Bad Request: message to be replied not found");
        var answer = await SendAsync("x", ""","reply_parameters":{"message_id":1,"allow_sending_without_reply":true}""");
        answer.Status.ShouldBe(200);
        answer.Result.AsObject().ContainsKey("reply_to_message").ShouldBeFalse();

        var first = Ann.Received[0];
        (await SendAsync("y", $$""","reply_parameters":{"message_id":{{first.Id}}}""")).Result["reply_to_message"]!["text"]!.GetValue<string>().ShouldBe("x");
    }

    [Fact]
    public async Task A_busy_sign_is_seen_and_another_word_is_none()
    {
        (await Api.CallAsync("sendChatAction", """{"chat_id":11,"action":"typing"}""")).Status.ShouldBe(200);
        Ann.Acts.All.ShouldBe([new Doubles.Telegram.Chats.Act.Busy("typing")]);
        (await Api.CallAsync("sendChatAction", """{"chat_id":11,"action":"thinking"}""")).Status.ShouldBe(400);
    }
}
