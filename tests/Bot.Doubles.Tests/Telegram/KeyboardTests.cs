using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Tests.Telegram;

public sealed class KeyboardTests : TelegramTest
{
    [Fact]
    public async Task A_keyboard_is_shown_and_echoed()
    {
        const string Keyboard = """{"inline_keyboard":[[{"text":"Yes","callback_data":"y"},{"text":"Read","url":"https://example.org"}]]}""";

        var answer = await SendAsync("?", $""","reply_markup":{Keyboard}""");

        answer.Result["reply_markup"]!.ToJsonString().ShouldBe(Keyboard);
        Ann.Received.Single().Buttons.ShouldBe([new Button("Yes", "y", null), new Button("Read", null, "https://example.org")]);
    }

    [Theory]
    [InlineData("ab", 32, 200)]
    [InlineData("ä", 32, 200)]
    [InlineData("ä", 33, 400)]
    public async Task Data_have_at_most_64_bytes_whatever_their_characters(string unit, int times, int status)
    {
        var data = string.Concat(Enumerable.Repeat(unit, times));

        var answer = await SendAsync("?", $$""","reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":"{{data}}"}]]}""");

        answer.Status.ShouldBe(status);
        if (status == 400)
        {
            answer.Description.ShouldBe("Bad Request: BUTTON_DATA_INVALID");
        }
    }

    [Theory]
    [InlineData("""{"inline_keyboard":[{"text":"x"}]}""", "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays")]
    [InlineData("""{"inline_keyboard":[[{"text":"x"}]]}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"inline_keyboard":[[{"callback_data":"x"}]]}""", "can't parse inline keyboard button: Can't find field \"text\"")]
    [InlineData("""[]""", "object expected as reply markup")]
    public async Task A_keyboard_that_cannot_be_read_says_why(string keyboard, string why) =>
        (await SendAsync("?", $""","reply_markup":{keyboard}""")).Description.ShouldBe("Bad Request: " + why);
}
