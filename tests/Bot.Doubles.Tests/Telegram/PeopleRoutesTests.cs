using System.Text.Json.Nodes;

namespace Bot.Doubles.Tests.Telegram;

public sealed class PeopleRoutesTests : TelegramTest
{
    private string Control => $"/control/{Telegram.Bot.Username}/11";

    [Fact]
    public async Task Another_process_can_say_press_and_read()
    {
        (await Api.PostAsync(Control + "/say", new StringContent("hello"))).Body["text"]!.GetValue<string>().ShouldBe("hello");
        await SendAsync("?", ""","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]}""");

        var message = (await Api.GetAsync(Control + "/next")).Body;
        message["buttons"]!.ToJsonString().ShouldBe("""["Yes"]""");
        var pressing = Api.PostAsync($"{Control}/press?message={message["id"]}&label=Yes", new StringContent(string.Empty));
        var poll = await Api.CallAsync("getUpdates", """{"offset":-1,"timeout":30}""");
        await AnswerAsync(poll.Result.AsArray());

        (await pressing).Body["text"]!.GetValue<string>().ShouldBe("Noted");
    }

    [Fact]
    public async Task Another_process_can_block_and_unblock()
    {
        await Api.PostAsync(Control + "/block", new StringContent(string.Empty));
        (await SendAsync("x")).Status.ShouldBe(403);
        await Api.PostAsync(Control + "/unblock", new StringContent(string.Empty));
        (await SendAsync("x")).Status.ShouldBe(200);
    }

    /// <summary>The press may come behind the text that was said before it.</summary>
    private async Task AnswerAsync(JsonArray updates)
    {
        while (updates.Count == 0 || updates[^1]!["callback_query"] is null)
        {
            var next = updates.Count == 0 ? 0 : (long)updates[^1]!["update_id"]! + 1;
            updates = (await Api.CallAsync("getUpdates", $$"""{"offset":{{next}},"timeout":30}""")).Result.AsArray();
        }

        var id = updates[^1]!["callback_query"]!["id"]!.GetValue<string>();
        await Api.CallAsync("answerCallbackQuery", $$"""{"callback_query_id":"{{id}}","text":"Noted"}""");
    }
}
