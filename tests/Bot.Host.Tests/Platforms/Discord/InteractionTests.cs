using Bot.Host.Ports;

namespace Bot.Host.Tests.Platforms.Discord;

public sealed class InteractionTests : IDisposable
{
    private const string Callback = "POST interactions/1400000000000000002/aW50ZXJhY3Rpb24/callback";
    private const string Original = "PATCH webhooks/1100000000000000001/aW50ZXJhY3Rpb24/messages/@original";
    private const string FollowUp = "POST webhooks/1100000000000000001/aW50ZXJhY3Rpb24";
    private readonly DiscordRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public async Task A_reply_within_a_second_is_the_answer_itself()
    {
        var heard = await room.HearAsync("command");
        room.Wait(0.9);

        (await room.SayAsync("Here.", heard)).ShouldBeOfType<SendResult.Sent>();

        room.Asked.ShouldBe([Callback]);
        var body = await room.AskedAsync(1);
        body.GetProperty("type").GetInt32().ShouldBe(4);
        body.GetProperty("data").GetProperty("content").GetString().ShouldBe("Here.");
        body.GetProperty("data").TryGetProperty("nonce", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task After_a_second_an_answer_is_promised_and_the_reply_takes_its_place_and_further_ones_follow()
    {
        var heard = await room.HearAsync("command");
        room.Wait(1);
        (await room.AskedAsync(1)).GetProperty("type").GetInt32().ShouldBe(5);

        await room.SayAsync("One.", heard);
        await room.SayAsync("Two.", heard);

        room.Asked.ShouldBe([Callback, Original, FollowUp]);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_by_ten_minutes_changes_nothing()
    {
        // Only elapsed time counts: the id of the interaction, which tells the wall clock, is not looked at.
        var heard = await room.HearAsync("command", json => json["id"] = "1");

        await room.SayAsync("Here.", heard);

        room.Asked.ShouldBe(["POST interactions/1/aW50ZXJhY3Rpb24/callback"]);
    }

    [Fact]
    public async Task In_a_server_every_answer_is_for_the_asker_alone()
    {
        var heard = await room.HearAsync("guild-command");
        room.Wait(1);
        (await room.AskedAsync(1)).GetProperty("data").GetProperty("flags").GetInt32().ShouldBe(64);

        await room.SayAsync("One.", heard);
        await room.SayAsync("Two.", heard);

        (await room.AskedAsync(3)).GetProperty("flags").GetInt32().ShouldBe(64);
    }

    [Fact]
    public async Task In_a_server_an_answer_that_cannot_be_given_there_never_becomes_a_direct_message()
    {
        room.Script.Otherwise = _ => ScriptedApi.Json(404, """{"code":10062}""");
        var heard = await room.HearAsync("guild-command");

        (await room.SayAsync("One.", heard)).ShouldBe(new SendResult.Refused("discord-10062"));

        room.Asked.ShouldAllBe(asked => !asked.Contains("channels", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Between_the_two_of_us_an_answer_that_came_too_late_is_a_message()
    {
        room.Script.Otherwise = asked => asked.Path.StartsWith("interactions", StringComparison.Ordinal)
            ? ScriptedApi.Json(404, """{"code":10062}""")
            : ScriptedApi.Json(200, """{"id":"1"}""");
        var heard = await room.HearAsync("command");

        (await room.SayAsync("One.", heard)).ShouldBeOfType<SendResult.Sent>();

        room.Asked.ShouldBe([Callback, "POST channels/1300000000000000001/messages"]);
    }

    [Fact]
    public async Task After_a_restart_an_answer_goes_behind_whatever_was_answered_before()
    {
        using var restarted = new DiscordRoom();
        var heard = await room.HearAsync("command");

        await restarted.SayAsync("One.", heard);

        restarted.Asked.ShouldBe([FollowUp]);
    }

    [Fact]
    public async Task What_an_earlier_process_promised_is_kept()
    {
        room.Script.Then(400, """{"code":40060}""");
        var heard = await room.HearAsync("command");

        (await room.SayAsync("One.", heard)).ShouldBeOfType<SendResult.Sent>();

        room.Asked.ShouldBe([Callback, Original]);
    }

    [Fact]
    public async Task An_interaction_told_twice_is_answered_once()
    {
        var heard = await room.HearAsync("command");
        room.See("command");

        await room.SayAsync("One.", heard);
        room.Wait(2);

        room.Asked.ShouldBe([Callback]);
    }

    [Fact]
    public async Task What_was_pressed_shows_at_once_and_the_reply_follows()
    {
        var heard = await room.HearAsync("press");
        var shown = await room.AskedAsync(1);

        await room.SayAsync("Well.", heard);

        shown.GetProperty("type").GetInt32().ShouldBe(7);
        shown.GetProperty("data").EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("components");
        room.Asked.ElementAt(1).ShouldBe(FollowUp);
    }

    [Fact]
    public async Task What_cannot_be_shown_is_at_least_taken()
    {
        await room.HearAsync("press", json => json["message"]!["components"] = new System.Text.Json.Nodes.JsonArray());

        (await room.AskedAsync(1)).GetProperty("type").GetInt32().ShouldBe(6);
    }

    [Fact]
    public async Task A_lookup_without_words_opens_a_form_and_is_no_input()
    {
        room.See("command", json => json["data"]!.AsObject().Remove("options"));

        var form = await room.AskedAsync(1);
        form.GetProperty("type").GetInt32().ShouldBe(9);
        form.GetProperty("data").GetProperty("components")[0].GetProperty("component").GetProperty("type").GetInt32().ShouldBe(4);
        room.Stored.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_being_typed_is_answered_with_cards()
    {
        room.See("typing");

        var body = await room.AskedAsync(1);
        body.GetProperty("type").GetInt32().ShouldBe(8);
        body.GetProperty("data").GetProperty("choices")[0].GetProperty("name").GetString().ShouldBe("Giving space");
    }

    [Fact]
    public async Task After_fifteen_minutes_nothing_of_it_is_held_any_more()
    {
        var heard = await room.HearAsync("command");
        await room.SayAsync("One.", heard);

        room.Wait(15 * 60);

        room.Desk.Count.ShouldBe(0);
    }
}
