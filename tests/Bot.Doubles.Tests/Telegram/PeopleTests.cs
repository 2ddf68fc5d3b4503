namespace Bot.Doubles.Tests.Telegram;

public sealed class PeopleTests : TelegramTest
{
    [Fact]
    public async Task A_text_comes_with_its_person_their_language_and_the_command_in_it()
    {
        await Telegram.Person(12, "pt-br").SendsAsync("/start abc");

        var message = (await Api.CallAsync("getUpdates")).Result.AsArray().Single()!["message"]!;
        message["from"]!["language_code"]!.GetValue<string>().ShouldBe("pt-br");
        message["chat"]!["type"]!.GetValue<string>().ShouldBe("private");
        message["entities"]!.ToJsonString().ShouldBe("""[{"offset":0,"length":6,"type":"bot_command"}]""");
    }

    [Fact]
    public async Task Who_blocks_the_bot_cannot_be_reached_and_it_is_told_of_both_turns()
    {
        await Ann.BlocksAsync();
        var refused = await SendAsync("are you there");
        refused.Status.ShouldBe(403);
        refused.Description.ShouldBe("Forbidden: bot was blocked by the user");
        await Should.ThrowAsync<InvalidOperationException>(() => Ann.SendsAsync("x"));

        await Ann.UnblocksAsync();
        (await SendAsync("welcome back")).Status.ShouldBe(200);
        (await Api.CallAsync("getUpdates")).Result.AsArray()
            .Select(update => update!["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>())
            .ShouldBe(["kicked", "member"]);
    }

    [Fact]
    public async Task Who_left_Telegram_is_deactivated()
    {
        await Ann.LeavesAsync();

        (await SendAsync("x")).Description.ShouldBe("Forbidden: user is deactivated");
    }

    [Fact]
    public async Task An_edit_comes_as_one_and_other_kinds_have_no_text()
    {
        var message = await Ann.SendsAsync("one");
        await Ann.EditsAsync(message, "two");
        await Ann.SendsOtherAsync("dice", new System.Text.Json.Nodes.JsonObject { ["emoji"] = "🎲", ["value"] = 3 });

        var updates = (await Api.CallAsync("getUpdates")).Result.AsArray();
        updates[1]!["edited_message"]!["text"]!.GetValue<string>().ShouldBe("two");
        updates[2]!["message"]!.AsObject().ContainsKey("text").ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_group_the_bot_hears_only_what_is_meant_for_it()
    {
        var group = Telegram.Group(-500);
        await group.IsJoinedByBotAsync(Ann);
        await group.HearsAsync(Ann, "just talking");
        await group.HearsAsync(Ann, $"/help@{Telegram.Bot.Username}");

        var updates = (await Api.CallAsync("getUpdates")).Result.AsArray();
        updates.Count.ShouldBe(2);
        updates[0]!["my_chat_member"]!["new_chat_member"]!["status"]!.GetValue<string>().ShouldBe("member");
        updates[1]!["message"]!["chat"]!["type"]!.GetValue<string>().ShouldBe("group");
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_says_where_it_is_now()
    {
        var group = Telegram.Group(-500);
        await group.IsJoinedByBotAsync(Ann);
        await group.BecomesAsync(Telegram.Group(-1_000_000_000_500, "supergroup"));

        var answer = await Api.CallAsync("sendMessage", """{"chat_id":-500,"text":"x"}""");
        answer.Status.ShouldBe(400);
        ((long)answer.Body["parameters"]!["migrate_to_chat_id"]!).ShouldBe(-1_000_000_000_500);
        (await Api.CallAsync("sendMessage", """{"chat_id":-1000000000500,"text":"x"}""")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Two_bots_share_no_chat_and_no_updates()
    {
        var stranger = Telegram.AddBot("stranger_bot");
        await Telegram.Person(11, stranger).SendsAsync("to the other");

        (await PollAsync()).ShouldBeEmpty();
        await Api.CallAsync("sendMessage", """{"chat_id":11,"text":"x"}""", stranger);
        Ann.Received.ShouldBeEmpty();
    }
}
