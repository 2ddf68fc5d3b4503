namespace Bot.Doubles.Tests.Telegram;

public sealed class PollingTests : TelegramTest
{
    private const string Replaced = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    [Fact]
    public async Task An_update_comes_again_until_a_higher_offset_acknowledges_it()
    {
        await Ann.SendsAsync("one");
        await Ann.SendsAsync("two");

        var ids = await PollAsync();
        ids.Count.ShouldBe(2);
        (await PollAsync("""{"limit":1,"timeout":1}""")).ShouldBe([ids[0]]);
        (await PollAsync($$"""{"offset":{{ids[1]}}}""")).ShouldBe([ids[1]]);
        (await PollAsync("""{"offset":1}""")).ShouldBe([ids[1]]);
        Telegram.Bot.Updates.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_negative_offset_counts_from_the_end_and_forgets_the_rest()
    {
        await Ann.SendsAsync("one");
        await Ann.SendsAsync("two");
        await Ann.SendsAsync("three");

        (await PollAsync("""{"offset":-1}""")).Count.ShouldBe(1);
        Telegram.Bot.Updates.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_poll_waits_and_ends_at_once_when_something_comes()
    {
        var poll = PollAsync("""{"timeout":30}""");
        await Telegram.PollHangingAsync(Cancelled);
        poll.IsCompleted.ShouldBeFalse();

        await Ann.SendsAsync("hello");

        (await poll).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_poll_waits_no_longer_than_fifty_seconds_whatever_was_asked()
    {
        var poll = PollAsync("""{"timeout":600}""");
        await Clock.WaitersAsync(1, Cancelled);

        Clock.Advance(TimeSpan.FromSeconds(49.9));
        poll.IsCompleted.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromSeconds(0.1));

        (await poll).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_poller_ends_the_first_with_a_conflict()
    {
        var first = Api.CallAsync("getUpdates", """{"timeout":30}""");
        await Telegram.PollHangingAsync(Cancelled);
        var second = Api.CallAsync("getUpdates", """{"timeout":30}""");

        var conflict = await first;
        conflict.Status.ShouldBe(409);
        conflict.Description.ShouldBe(Replaced);
        await Ann.SendsAsync("hello");
        (await second).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_storm_of_conflicts_is_slowed_to_one_in_three_seconds()
    {
        var first = Api.CallAsync("getUpdates", """{"timeout":30}""");
        await Telegram.PollHangingAsync(Cancelled);
        var second = Api.CallAsync("getUpdates", """{"timeout":30}""");
        await first;
        await Telegram.PollHangingAsync(Cancelled);
        var third = Api.CallAsync("getUpdates", """{"timeout":30}""");
        await Clock.WaiterAsync(TimeSpan.FromSeconds(3), Cancelled);

        second.IsCompleted.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromSeconds(3));
        (await second).Status.ShouldBe(409);
        Clock.Advance(TimeSpan.FromSeconds(30));
        (await third).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_polls_while_a_webhook_is_set()
    {
        await Api.CallAsync("setWebhook", """{"url":"http://127.0.0.1:9/hook"}""");

        (await Api.CallAsync("getUpdates")).Description
            .ShouldBe("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    }

    [Fact]
    public async Task Setting_a_webhook_ends_the_poll_that_waits()
    {
        var poll = Api.CallAsync("getUpdates", """{"timeout":30}""");
        await Telegram.PollHangingAsync(Cancelled);
        await Api.CallAsync("setWebhook", """{"url":"http://127.0.0.1:9/hook"}""");

        (await poll).Description.ShouldBe("Conflict: terminated by setWebhook request");
    }

    [Fact]
    public async Task Who_asks_for_the_same_again_within_half_a_second_gets_one()
    {
        await Ann.SendsAsync("one");
        await Ann.SendsAsync("two");

        (await PollAsync()).Count.ShouldBe(2);
        Clock.Advance(TimeSpan.FromSeconds(0.4));
        (await PollAsync()).Count.ShouldBe(1);
        Clock.Advance(TimeSpan.FromSeconds(0.5));
        (await PollAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_asks_for_the_same_nothing_again_within_three_seconds_waits_three()
    {
        (await PollAsync()).ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromSeconds(2));
        var poll = PollAsync();
        await Clock.WaitersAsync(1, Cancelled);

        Clock.Advance(TimeSpan.FromSeconds(3));
        (await poll).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_update_that_nobody_fetches_for_a_day_is_lost()
    {
        await Ann.SendsAsync("early");
        Clock.Advance(TimeSpan.FromHours(1));
        await Ann.SendsAsync("late");
        Clock.Advance(TimeSpan.FromHours(23));

        (await Api.CallAsync("getUpdates")).Result.AsArray().Single()!["message"]!["text"]!.GetValue<string>().ShouldBe("late");
    }

    [Fact]
    public async Task What_a_bot_wants_is_remembered_until_it_says_otherwise()
    {
        await PollAsync("""{"allowed_updates":["callback_query"],"offset":1}""");
        await Ann.SendsAsync("unheard");
        Clock.Advance(TimeSpan.FromSeconds(5));
        (await PollAsync("""{"offset":2}""")).ShouldBeEmpty();
        (await Api.CallAsync("getWebhookInfo")).Result["allowed_updates"]!.ToJsonString().ShouldBe("""["callback_query"]""");

        await PollAsync("""{"allowed_updates":[],"offset":3}""");
        await Ann.SendsAsync("heard");
        Clock.Advance(TimeSpan.FromSeconds(5));
        (await PollAsync("""{"offset":4}""")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reactions_are_told_only_to_those_who_asked_for_them()
    {
        Telegram.Bot.Updates.Add("message_reaction", null);
        Telegram.Bot.Updates.Add("an_invented_kind", null);

        (await Api.CallAsync("getUpdates")).Result.AsArray().Single()!.AsObject().ContainsKey("an_invented_kind").ShouldBeTrue();
    }

    [Fact]
    public async Task Updates_can_come_twice_or_backwards_or_as_nonsense()
    {
        Telegram.Bot.Updates.Twice = true;
        await Ann.SendsAsync("twice");
        Telegram.Bot.Updates.Twice = false;
        Telegram.Bot.Updates.AddRaw(id => $$"""{"update_id":{{id}},"message":[]}""");
        Telegram.Bot.Updates.Backwards = true;

        var ids = await PollAsync();
        ids.ShouldBe([ids[1] + 1, ids[1], ids[1]]);
    }
}
