using System.Text;
using Bot.Host.Platforms.Telegram;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramInputsTests
{
    private const string Chat = """ "chat":{"id":7,"type":"private"},"message_id":11,"date":1767600000 """;
    private const string Group = """ "chat":{"id":-7,"type":"supergroup"},"message_id":11,"date":1767600000 """;

    [Theory]
    [InlineData("\"text\":\"/start abc_1\"", "/start abc_1")]
    [InlineData("\"photo\":[],\"caption\":\"my day\"", "my day")]
    public void Words_are_heard_with_the_way_back_to_them(string fields, string words) =>
        Hear($$"""{"update_id":1,"message":{ {{Chat}},{{fields}} } }""").Received.ShouldBe(new Received.Text(words) { Origin = "11:1767600000", Erasable = "11:1767600000" });

    [Theory]
    [InlineData("\"message\"", "\"voice\":{}")]
    [InlineData("\"message\"", "\"sticker\":{}")]
    [InlineData("\"edited_message\"", "\"text\":\"changed\"")]
    public void What_is_no_words_and_what_was_changed_is_answered_gently(string kind, string fields) =>
        Hear($$"""{"update_id":1,{{kind}}:{ {{Chat}},{{fields}} } }""").Received.ShouldBe(new Received.Media());

    [Fact]
    public void The_pictures_of_an_album_are_one_thing()
    {
        const string Album = """ "media_group_id":"99","photo":[] """;
        Hear($$"""{"update_id":1,"message":{ {{Chat}},{{Album}} } }""").Key
            .ShouldBe(Hear($$"""{"update_id":2,"message":{ {{Chat}},{{Album}} } }""").Key.ShouldNotBeNull());
    }

    [Theory]
    [InlineData("kicked", typeof(Received.Left))]
    [InlineData("member", typeof(Received.Joined))]
    public void Blocking_and_coming_back_are_heard(string status, Type heard) =>
        Hear($$$"""{"update_id":1,"my_chat_member":{ {{{Chat}}},"new_chat_member":{"status":"{{{status}}}"} } }""").Received.ShouldBeOfType(heard);

    [Theory]
    [InlineData("/lookup@our_bot how do I sleep", true)]
    [InlineData("hello @Our_Bot", true)]
    [InlineData("hello @our_bot_two", false)]
    [InlineData("/start", false)]
    [InlineData("just talk", false)]
    public void In_a_group_only_what_names_us_is_heard_and_its_words_are_not(string words, bool heard)
    {
        var arrival = Sort($$"""{"update_id":1,"message":{ {{Group}},"text":"{{words}}"} }""");

        (arrival is TelegramArrival.Heard { Chat: -7, Received: Received.Media { Place: Place.Public } }).ShouldBe(heard);
    }

    [Theory]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"message_id":11,"date":1,"new_chat_title":"x"}}""", "service")]
    [InlineData("""{"update_id":1,"edited_message":{"chat":{"id":7,"type":"private"},"location":{}}}""", "edit")]
    [InlineData("""{"update_id":1,"channel_post":{}}""", "kind")]
    [InlineData("""{"update_id":1}""", "kind")]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":-7,"type":"private"},"message_id":1,"date":1,"text":"x"}}""", "malformed")]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":7.5,"type":"private"},"text":"x"}}""", "malformed")]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"message_id":1,"date":1,"text":["x"]}}""", "malformed")]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"message_id":1,"date":1,"text":"\ud800"}}""", "malformed")]
    [InlineData("""{"update_id":1,"callback_query":{"id":5}}""", "malformed")]
    [InlineData("[]", "malformed")]
    [InlineData("{", "malformed")]
    public void Everything_else_is_passed_over_with_its_reason(string update, string reason)
    {
        Sort(update).ShouldBeOfType<TelegramArrival.Passed>().Reason.ShouldBe(reason);
        Should.Throw<FormatException>(() => TelegramInputs.Decode(Encoding.UTF8.GetBytes(update)));
    }

    private static TelegramArrival.Heard Hear(string update) => Sort(update).ShouldBeOfType<TelegramArrival.Heard>();

    private static TelegramArrival Sort(string update) => TelegramInputs.Sort(Encoding.UTF8.GetBytes(update), "our_bot");
}
