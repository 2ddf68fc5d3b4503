using Bot.Core.Replies;
using Bot.Doubles.Telegram;
using Bot.Doubles.Telegram.Chats;
using Bot.Host.Platforms.Telegram;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Platforms.Telegram;

public sealed class TelegramPressTests
{
    private static readonly Reply Question = new(
        RichText.Plain("How is it?"),
        [new Choice("p:1.2:a", "Better"), new Choice("p:1.2:b", "Worse"), new Choice("w:1.2:skip", "Skip", ChoiceRole.Way), new Choice("help", "Help now", ChoiceRole.Help)]);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_press_is_answered_at_once_heard_as_its_choice_and_shown_with_help_still_in_reach()
    {
        await using var rig = await TelegramRig.StartAsync();
        var (person, message) = await AskAsync(rig);

        var press = await person.PressesAsync(message, "Worse");
        await press.AnsweredAsync(Stop);
        await rig.UntilAsync(() => person.Now(message)!.Buttons.Count() == 2);

        rig.Heard[^1].ShouldBe(new Received.Press("p:1.2:b"));
        person.Now(message)!.Buttons.Select(button => button.Text).ShouldBe(["✓ Worse", "Help now"]);
    }

    [Fact]
    public async Task Help_leaves_the_other_choices_where_they_are_and_what_was_chosen_presses_nothing()
    {
        await using var rig = await TelegramRig.StartAsync();
        var (person, message) = await AskAsync(rig);

        await (await person.PressesAsync(message, "Help now")).AnsweredAsync(Stop);
        person.Now(message)!.Buttons.Count().ShouldBe(4);
        await person.PressesAsync(message, "Better");
        await rig.UntilAsync(() => person.Now(message)!.Buttons.Count() == 2);
        await (await person.PressesAsync(person.Now(message)!, "✓ Better")).AnsweredAsync(Stop);

        rig.Heard.Skip(1).ShouldBe([new Received.Press("help"), new Received.Press("p:1.2:a")]);
    }

    [Fact]
    public async Task A_press_that_is_answered_too_late_or_on_a_forgotten_message_is_heard_all_the_same()
    {
        await using var rig = await TelegramRig.StartAsync();
        var (person, message) = await AskAsync(rig);
        rig.Telegram.Server.Faults.Next("answerCallbackQuery", TelegramFaults.Error(
            400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));

        await person.PressesAsync(message, "Better");
        await (await person.PressesForgottenAsync(message, message.Buttons.First())).AnsweredAsync(Stop);

        rig.Heard.Skip(1).ShouldBe([new Received.Press("p:1.2:a"), new Received.Press("p:1.2:a")]);
        rig.IsWell.ShouldBeTrue();
    }

    [Fact]
    public async Task A_button_of_somebody_else_is_answered_and_not_heard()
    {
        await using var rig = await TelegramRig.StartAsync();
        var (person, message) = await AskAsync(rig);
        var foreign = new Button("Better", new TelegramPress(4711, ChoiceRole.Answer, "p:1.2:a").ToString(), null);

        await (await person.PressesAsync(message, foreign)).AnsweredAsync(Stop);

        rig.Heard.Count.ShouldBe(1, "only the greeting");
    }

    [Theory]
    [InlineData(1, "help")]
    [InlineData(4_503_599_627_370_495, "p:12345.678:aaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData(-1_001_234_567_890, "t:card:with:colons")]
    public void What_a_button_carries_comes_back_and_fits_into_64_bytes(long owner, string token)
    {
        var press = new TelegramPress(owner, ChoiceRole.Way, token);

        TelegramPress.Read(press.ToString()).ShouldBe(press);
        press.ToString().Length.ShouldBeLessThanOrEqualTo(64);
    }

    [Theory]
    [InlineData("")]
    [InlineData("help")]
    [InlineData("2a:1:help")]
    [InlineData("1x:1:help")]
    [InlineData("1a::help")]
    [InlineData("1a:ÄÖ:help")]
    public void What_is_none_of_our_buttons_is_told(string data) => TelegramPress.Read(data).ShouldBeNull();

    [Fact]
    public void A_scale_stands_in_even_rows_then_the_ways_and_help_alone_at_the_end()
    {
        Choice[] choices = [.. Enumerable.Range(0, 11).Select(number => new Choice("n" + number, FormattableString.Invariant($"{number}"))), new("b", "Back", ChoiceRole.Way), new("l", "Later", ChoiceRole.Way), new("help", "Help now", ChoiceRole.Help)];

        TelegramKeyboard.Of(1, choices)!.InlineKeyboard.Select(row => string.Join(' ', row.Select(button => button.Text)))
            .ShouldBe(["0 1 2 3 4 5", "6 7 8 9 10", "Back Later", "Help now"]);
    }

    [Fact]
    public void Long_answers_stand_one_below_the_other() => TelegramKeyboard.Of(1, [new("a", "Open a window and stand there"), new("b", "Cold water on face and wrists"), new("c", "Yes"), new("d", "No")])!
        .InlineKeyboard.Select(row => row.Count).ShouldBe([1, 1, 2]);

    private static async Task<(Person Person, ChatMessage Message)> AskAsync(TelegramRig rig)
    {
        var person = rig.Telegram.Person(1);
        await person.SendsAsync("hi");
        _ = rig.Receive();
        await rig.UntilAsync(() => rig.Stored.Count == 1);
        await rig.SendInTimeAsync(1, Question);
        return (person, await person.NextMessageAsync(Stop));
    }
}
