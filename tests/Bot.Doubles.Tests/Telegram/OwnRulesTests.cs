using Bot.Doubles.Http;
using Bot.Doubles.Schema;
using Bot.Doubles.Telegram;

namespace Bot.Doubles.Tests.Telegram;

/// <summary>What our own bot is not forgiven, by hand-written rules alone and by the official description.</summary>
public sealed class OwnRulesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("getMe", "{}")]
    [InlineData("getUpdates", """{"offset":1,"timeout":0,"allowed_updates":["message","callback_query","my_chat_member"]}""")]
    [InlineData("setWebhook", """{"url":"http://127.0.0.1:9/","secret_token":"abc","max_connections":4,"allowed_updates":["message"]}""")]
    [InlineData("deleteWebhook", "{}")]
    [InlineData("getWebhookInfo", "{}")]
    [InlineData("setMyCommands", """{"commands":[{"command":"help","description":"Help"}],"language_code":"en","scope":{"type":"default"}}""")]
    [InlineData("getMyCommands", """{"language_code":"en"}""")]
    [InlineData("deleteMyCommands", """{"language_code":"en"}""")]
    [InlineData("setMyDescription", """{"description":"A coach","language_code":"en"}""")]
    [InlineData("setMyShortDescription", """{"short_description":"A coach"}""")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"<b>hi</b>","parse_mode":"HTML","link_preview_options":{"is_disabled":true}}""")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"?","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]}}""")]
    [InlineData("editMessageText", """{"chat_id":11,"message_id":1,"text":"x","reply_markup":{"inline_keyboard":[]}}""")]
    [InlineData("editMessageReplyMarkup", """{"chat_id":11,"message_id":1}""")]
    [InlineData("sendPhoto", """{"chat_id":11,"photo":"AgAD","caption":"x","protect_content":true}""")]
    [InlineData("sendDocument", """{"chat_id":11,"document":"BQAD","disable_notification":true}""")]
    [InlineData("sendChatAction", """{"chat_id":11,"action":"typing"}""")]
    [InlineData("setMessageReaction", """{"chat_id":11,"message_id":1,"reaction":[{"type":"emoji","emoji":"❤"}]}""")]
    [InlineData("deleteMessage", """{"chat_id":11,"message_id":1}""")]
    [InlineData("answerCallbackQuery", """{"callback_query_id":"1","text":"Noted"}""")]
    [InlineData("getFile", """{"file_id":"BQAD"}""")]
    public async Task What_is_right_breaks_no_rule(string method, string arguments) =>
        (await ViolationsAsync(method, arguments, SpecFolder.Find(), Environment.GetEnvironmentVariable("BOT_TRAFFIC"))).ShouldBeEmpty();

    [Theory]
    [InlineData("sendMessage", """{"chat_id":11,"text":"x","disable_web_page_preview":true}""", "/disable_web_page_preview is not known")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"x","reply_to_message_id":1}""", "/reply_to_message_id is not known")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"x","reply_markup":null}""", "/reply_markup is null")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"x","parse_mode":"Markdown"}""", "/parse_mode is another")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"<x>","parse_mode":"HTML"}""", "/text: can't parse entities: Unsupported start tag \"x\" at byte offset 0")]
    [InlineData("sendMessage", """{"chat_id":11,"text":" "}""", "/text: message text is empty")]
    [InlineData("sendMessage", """{"chat_id":11}""", "lacks text")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x"}]]}}""", "/reply_markup: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("getUpdates", """{"timeout":51,"allowed_updates":["message"]}""", "/timeout is above 50")]
    [InlineData("getUpdates", """{"timeout":0}""", "/allowed_updates does not name message")]
    [InlineData("sendDice", """{"chat_id":11}""", "is another")]
    [InlineData("getMe", "{", "cannot be read")]
    public async Task What_is_wrong_is_named_without_any_schema(string method, string arguments, string problem) =>
        (await ViolationsAsync(method, arguments, specs: null)).ShouldContain(violation => violation.Problem == problem);

    [Theory]
    [InlineData("sendMessage", """{"chat_id":11,"text":7}""", "/text is no string")]
    [InlineData("sendMessage", """{"chat_id":11,"text":"x","link_preview_options":{"disabled":true}}""", "/link_preview_options/disabled is not known")]
    [InlineData("setMyCommands", """{"commands":[{"command":"help"}]}""", "/commands/0 lacks description")]
    public async Task What_the_official_description_forbids_is_named_where_it_is_at_hand(string method, string arguments, string problem)
    {
        Assert.SkipWhen(SpecFolder.Find() is null, SpecFolder.Absent);

        (await ViolationsAsync(method, arguments, SpecFolder.Find())).ShouldContain(violation => violation.Problem == problem);
    }

    [Fact]
    public async Task A_hundred_buttons_are_enough()
    {
        var row = string.Join(',', Enumerable.Repeat("""{"text":"x","callback_data":"x"}""", 9));

        (await ViolationsAsync("sendMessage", $$$"""{"chat_id":11,"text":"x","reply_markup":{"inline_keyboard":[[{{{row}}}]]}}""", specs: null))
            .ShouldHaveSingleItem().Problem.ShouldBe("/reply_markup has more");
    }

    [Fact]
    public async Task A_stranger_may_say_what_nobody_knows()
    {
        await using var telegram = await TelegramDouble.StartAsync(new(), new DoubleOptions { TrafficFolder = null }, Cancelled);
        using var api = new Caller(telegram);
        var stranger = telegram.AddBot("stranger_bot");
        await telegram.Person(11, stranger).SendsAsync("hi");

        await api.CallAsync("sendMessage", """{"chat_id":11,"text":"x","parse_mode":"None","unknown":1}""", stranger);

        telegram.Server.Arrivals.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_violation_never_repeats_what_was_said() =>
        (await ViolationsAsync("sendMessage", """{"chat_id":11,"text":["SECRET"]}""", SpecFolder.Find()))
            .ShouldAllBe(violation => !violation.ToString().Contains("SECRET", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<Violation>> ViolationsAsync(
        string method, string arguments, string? specs, string? traffic = null)
    {
        await using var telegram = await TelegramDouble.StartAsync(
            new TelegramOptions(), new DoubleOptions { TrafficFolder = traffic, SpecFolder = specs }, Cancelled);
        using var api = new Caller(telegram);
        await telegram.Person(11).SendsAsync("/start");
        await api.CallAsync(method, arguments);
        return telegram.Server.Arrivals.Excuse();
    }
}
