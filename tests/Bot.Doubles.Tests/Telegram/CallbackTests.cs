using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Tests.Telegram;

public sealed class CallbackTests : TelegramTest
{
    private const string Keyboard = ""","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"n1:y"}]]}""";

    [Fact]
    public async Task A_press_comes_with_the_message_under_which_the_button_stands()
    {
        await SendAsync("?", Keyboard);
        var message = await Ann.NextMessageAsync(Cancelled);
        var press = await Ann.PressesAsync(message, "Yes");

        var query = (await Api.CallAsync("getUpdates")).Result.AsArray().Single()!["callback_query"]!;
        query["data"]!.GetValue<string>().ShouldBe("n1:y");
        query["id"]!.GetValue<string>().ShouldBe(press.Id);
        query["message"]!["reply_markup"].ShouldNotBeNull();

        await Api.CallAsync("answerCallbackQuery", $$"""{"callback_query_id":"{{press.Id}}","text":"Noted"}""");
        (await press.AnsweredAsync(Cancelled)).Text.ShouldBe("Noted");
    }

    [Fact]
    public async Task A_press_on_what_is_gone_or_forgotten_has_a_message_without_a_date()
    {
        await SendAsync("?", Keyboard);
        var message = await Ann.NextMessageAsync(Cancelled);
        await Ann.PressesForgottenAsync(message, message.Buttons.Single());
        await Api.CallAsync("deleteMessage", $$"""{"chat_id":11,"message_id":{{message.Id}}}""");
        await Ann.PressesAsync(message, "Yes");

        (await Api.CallAsync("getUpdates")).Result.AsArray()
            .Select(update => (long)update!["callback_query"]!["message"]!["date"]!)
            .ShouldBe([0, 0]);
    }

    [Fact]
    public async Task A_press_cannot_be_answered_after_its_time()
    {
        await SendAsync("?", Keyboard);
        var press = await Ann.PressesAsync(await Ann.NextMessageAsync(Cancelled), "Yes");
        Clock.Advance(Options.CallbackLife);

        var late = await Api.CallAsync("answerCallbackQuery", $$"""{"callback_query_id":"{{press.Id}}"}""");
        late.Status.ShouldBe(400);
        late.Description.ShouldBe("Bad Request: query is too old and response timeout expired or query ID is invalid");
        (await Api.CallAsync("answerCallbackQuery", """{"callback_query_id":"5"}""")).Description.ShouldBe(late.Description);
        Ann.Acts.All.OfType<Act.Answered>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_has_at_most_200_characters()
    {
        await SendAsync("?", Keyboard);
        var press = await Ann.PressesAsync(await Ann.NextMessageAsync(Cancelled), "Yes");

        (await Api.CallAsync("answerCallbackQuery", $$"""{"callback_query_id":"{{press.Id}}","text":"{{new string('x', 201)}}"}""")).Status.ShouldBe(400);
        (await Api.CallAsync("answerCallbackQuery", $$"""{"callback_query_id":"{{press.Id}}","text":"{{new string('x', 200)}}"}""")).Status.ShouldBe(200);
    }
}
