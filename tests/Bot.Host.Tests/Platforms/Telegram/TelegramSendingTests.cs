using Bot.Core.Replies;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram;
using Bot.Doubles.Telegram.Chats;
using Bot.Host.Platforms.Telegram;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramSendingTests
{
    private static readonly Reply Hello = Reply.Say(RichText.Plain("Hello"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_blocked_us_left_or_never_began_is_gone()
    {
        await using var rig = await TelegramRig.StartAsync();
        var (blocked, left) = (rig.Telegram.Person(1), rig.Telegram.Person(2));
        await blocked.SendsAsync("hi");
        await blocked.BlocksAsync();
        await left.SendsAsync("hi");
        await left.LeavesAsync();
        _ = rig.Telegram.Person(3);

        foreach (var chat in new[] { 1, 2, 3, 4 })
        {
            (await rig.SendAsync(chat, Hello)).ShouldBeOfType<SendResult.Gone>();
        }
    }

    [Fact]
    public async Task When_Telegram_asks_us_to_wait_nobody_is_written_to_before_it_is_over()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("hi");
        await rig.Telegram.Person(2).SendsAsync("hi");
        rig.Telegram.Server.Faults.Next("sendMessage", TelegramFaults.TooManyRequests(7));

        (await rig.SendAsync(1, Hello)).ShouldBe(new SendResult.RetryAfter(Duration.FromSeconds(7)));
        (await rig.SendInTimeAsync(2, Hello, "m2")).ShouldBeOfType<SendResult.Sent>();

        rig.Telegram.Bot.CalledTooEarly.ShouldBe(0);
        rig.Telegram.Person(2).Received.ShouldHaveSingleItem().At.ShouldBeGreaterThanOrEqualTo(VirtualClock.Start.AddSeconds(7));
    }

    [Fact]
    public async Task Markup_that_Telegram_cannot_read_is_left_out_and_the_words_arrive()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("hi");
        rig.Telegram.Server.Faults.Next("sendMessage", TelegramFaults.CannotParse);

        (await rig.SendAsync(1, Reply.Say(new RichText([new Span("a < b & ", SpanStyle.Plain), new Span("bold", SpanStyle.Bold)]))))
            .ShouldBeOfType<SendResult.Sent>();

        rig.Telegram.Person(1).Received.ShouldHaveSingleItem().Text.ShouldBe("a < b & bold");
    }

    [Fact]
    public async Task A_long_message_goes_on_where_it_broke_off()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("hi");
        var words = string.Join("\n\n", Enumerable.Range(0, 12).Select(number => new string((char)('a' + number), 1000)));
        var reply = new Reply(RichText.Plain(words), [new Choice("yes", "Yes")]);
        rig.Telegram.Server.Faults.Next("sendMessage", new Fault.Slow(TimeSpan.Zero));
        rig.Telegram.Server.Faults.Next("sendMessage", TelegramFaults.TooManyRequests(1));

        (await rig.SendAsync(1, reply)).ShouldBeOfType<SendResult.RetryAfter>();
        (await rig.SendInTimeAsync(1, reply)).ShouldBeOfType<SendResult.Sent>();

        var received = rig.Telegram.Person(1).Received;
        string.Concat(received.Select(message => message.Text)).Replace("\n", string.Empty, StringComparison.Ordinal)
            .ShouldBe(words.Replace("\n", string.Empty, StringComparison.Ordinal));
        received.SkipLast(1).ShouldAllBe(message => message.Keyboard.Count == 0);
        received[^1].Buttons.ShouldHaveSingleItem().Text.ShouldBe("Yes");
    }

    [Fact]
    public async Task A_nudge_of_which_nobody_knows_whether_it_was_sent_is_not_sent_again_and_a_reply_is()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("hi");
        rig.Telegram.Server.Faults.Next("sendMessage", new Fault.Lost(), times: 2);

        (await rig.SendAsync(1, Hello)).ShouldBeOfType<SendResult.Failed>();
        var thrown = await Should.ThrowAsync<TelegramUncertainException>(rig.SendAsync(1, Hello, "m2", proactive: true));

        thrown.ToString().ShouldNotContain("double-of-a-token");
    }

    [Fact]
    public async Task A_picture_and_a_file_come_with_their_words_and_choices()
    {
        await using var rig = await TelegramRig.StartAsync();
        var person = rig.Telegram.Person(1);
        await person.SendsAsync("hi");
        var file = new Attachment("my-data; 1.txt", "text/plain", [.. "all of it"u8]);
        var picture = new Attachment("days.png", "image/png", [.. Convert.FromBase64String(Pixel)]);

        (await rig.SendAsync(1, new Reply(RichText.Plain("Here."), [new Choice("a", "Ok")], file))).ShouldBeOfType<SendResult.Sent>();
        (await rig.SendAsync(1, Reply.Say(RichText.Plain("Your days.")) with { File = picture }, "m2")).ShouldBeOfType<SendResult.Sent>();

        person.Received[0].ShouldSatisfyAllConditions(
            message => message.Text.ShouldBe("Here."),
            message => message.File!.Name.ShouldBe("my-data1.txt"),
            message => message.File!.Bytes.ToArray().ShouldBe("all of it"u8.ToArray()),
            message => message.Buttons.ShouldHaveSingleItem());
        person.Received[1].IsPhoto.ShouldBeTrue();
    }

    [Fact]
    public async Task A_message_that_must_not_show_on_a_locked_screen_begins_neutrally_and_hides_the_rest()
    {
        await using var rig = await TelegramRig.StartAsync();
        await rig.Telegram.Person(1).SendsAsync("hi");

        await rig.SendAsync(1, Hello with { Privacy = Privacy.NeutralPreview });

        var message = rig.Telegram.Person(1).Received.ShouldHaveSingleItem();
        message.Text.ShouldEndWith("\n\nHello");
        var hidden = message.Content.Entities.ShouldHaveSingleItem();
        (hidden.Type, message.Text.Substring(hidden.Offset, hidden.Length)).ShouldBe(("spoiler", "Hello"));
    }

    [Theory]
    [InlineData(47, true)]
    [InlineData(49, false)]
    public async Task What_the_person_wrote_is_taken_out_of_the_chat_while_Telegram_lets_us(int hours, bool taken)
    {
        await using var rig = await TelegramRig.StartAsync();
        var person = rig.Telegram.Person(1);
        var draft = await person.SendsAsync("a draft");
        var origin = TelegramInputs.Origin(draft.Id, draft.At.ToUnixTimeSeconds());
        rig.Clock.Advance(TimeSpan.FromHours(hours));

        (await rig.SendAsync(1, Hello with { Erases = origin })).ShouldBeOfType<SendResult.Sent>();

        (person.Now(draft) is null).ShouldBe(taken);
        rig.Telegram.Server.Requests.Of("deleteMessage").Count.ShouldBe(taken ? 1 : 0);
    }

    [Fact]
    public async Task A_chat_is_written_to_once_a_second_after_three_at_once()
    {
        await using var rig = await TelegramRig.StartAsync();
        var person = rig.Telegram.Person(1);
        await person.SendsAsync("hi");

        for (var message = 0; message < 3; message++)
        {
            (await rig.SendAsync(1, Hello)).ShouldBeOfType<SendResult.Sent>();
        }

        var fourth = rig.SendAsync(1, Hello);
        rig.Clock.Advance(TimeSpan.FromSeconds(0.9));
        (fourth.IsCompleted, person.Received.Count).ShouldBe((false, 3));
        rig.Clock.Advance(TimeSpan.FromSeconds(0.2));
        (await fourth).ShouldBeOfType<SendResult.Sent>();
    }

    [Fact]
    public async Task Who_waits_longer_than_a_second_sees_that_we_write()
    {
        await using var rig = await TelegramRig.StartAsync();
        var person = rig.Telegram.Person(1);
        await person.SendsAsync("hi");
        _ = rig.Receive();

        await rig.UntilAsync(() => person.Acts.All.OfType<Act.Busy>().Count() >= 2);
        await rig.SendInTimeAsync(1, Hello);
        var shown = person.Acts.All.OfType<Act.Busy>().Count();
        rig.Clock.Advance(TimeSpan.FromSeconds(10));

        person.Acts.All.OfType<Act.Busy>().Count().ShouldBe(shown);
    }

    [Fact]
    public async Task A_group_gets_a_button_to_the_private_chat_and_no_word_about_anybody_even_after_it_moved()
    {
        await using var rig = await TelegramRig.StartAsync();
        var person = rig.Telegram.Person(7);
        var group = rig.Telegram.Group(-500);
        var moved = rig.Telegram.Group(-100_500, "supergroup");
        await group.IsJoinedByBotAsync(person);
        await group.HearsAsync(person, "/start@reconcile_double_bot and help me");
        await group.HearsAsync(person, "nothing for you");
        await group.BecomesAsync(moved);
        _ = rig.Receive();
        await rig.UntilAsync(() => !rig.Stored.IsEmpty && rig.Telegram.Bot.Updates.Count == 0);

        rig.Heard.ShouldHaveSingleItem().ShouldBe(new Received.Media { Place = Place.Public });
        (await rig.SendInTimeAsync(-500, Reply.Say(RichText.Plain("You were at Reflect.")))).ShouldBeOfType<SendResult.Sent>();

        var message = moved.Messages.Single(message => message.FromBot);
        message.Text.ShouldNotContain("Reflect");
        message.Buttons.ShouldHaveSingleItem().Link.ShouldBe("https://t.me/reconcile_double_bot?start=group");
    }

    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
}
