namespace Bot.Doubles.Tests.Telegram;

public sealed class ProfileTests : TelegramTest
{
    private const string Help = """[{"command":"help","description":"Help"}]""";
    private const string Hilfe = """[{"command":"hilfe","description":"Hilfe"}]""";

    [Fact]
    public async Task Each_scope_and_language_has_a_menu_of_its_own()
    {
        await Api.CallAsync("setMyCommands", $$"""{"commands":{{Help}}}""");
        await Api.CallAsync("setMyCommands", $$"""{"commands":{{Hilfe}},"language_code":"de"}""");

        (await Api.CallAsync("getMyCommands")).Result.ToJsonString().ShouldBe(Help);
        (await Api.CallAsync("getMyCommands", """{"language_code":"de"}""")).Result.ToJsonString().ShouldBe(Hilfe);
        (await Api.CallAsync("getMyCommands", """{"scope":{"type":"all_private_chats"}}""")).Result.ToJsonString().ShouldBe("[]");

        await Api.CallAsync("deleteMyCommands", """{"language_code":"de"}""");
        (await Api.CallAsync("getMyCommands", """{"language_code":"de"}""")).Result.ToJsonString().ShouldBe("[]");
    }

    [Fact]
    public async Task A_person_sees_the_narrowest_menu_in_their_language()
    {
        await Api.CallAsync("setMyCommands", $$"""{"commands":{{Help}}}""");
        Telegram.Bot.Profile.Menu(11, "de").Single().Command.ShouldBe("help");
        await Api.CallAsync("setMyCommands", $$"""{"commands":{{Hilfe}},"language_code":"de"}""");
        Telegram.Bot.Profile.Menu(11, "de").Single().Command.ShouldBe("hilfe");
        await Api.CallAsync("setMyCommands", $$"""{"scope":{"type":"chat","chat_id":11},"commands":{{Help}} }""");
        Telegram.Bot.Profile.Menu(11, "de").Single().Command.ShouldBe("help");
    }

    [Theory]
    [InlineData("""{"commands":[{"command":"Help","description":"x"}]}""", "BOT_COMMAND_INVALID")]
    [InlineData("""{"commands":[{"command":"help","description":""}]}""", "BOT_COMMAND_DESCRIPTION_INVALID")]
    [InlineData("""{"commands":[{"command":"help"}]}""", "can't parse BotCommand: Can't find field \"description\"")]
    [InlineData("""{"commands":[],"language_code":"deu"}""", "invalid language code specified")]
    [InlineData("""{"commands":[],"scope":{"type":"everywhere"}}""", "can't parse BotCommandScope: Unsupported type specified")]
    public async Task A_menu_that_cannot_be_says_why(string arguments, string why) =>
        (await Api.CallAsync("setMyCommands", arguments)).Description.ShouldBe("Bad Request: " + why);

    [Fact]
    public async Task A_menu_has_at_most_a_hundred_commands()
    {
        var commands = string.Join(',', Enumerable.Range(0, 101).Select(number => $$"""{"command":"c{{number}}","description":"x"}"""));

        (await Api.CallAsync("setMyCommands", $$"""{"commands":[{{commands}}]}""")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_description_is_kept_by_language_and_has_a_limit()
    {
        await Api.CallAsync("setMyDescription", """{"description":"A coach"}""");
        await Api.CallAsync("setMyShortDescription", """{"short_description":"Ein Coach","language_code":"de"}""");

        (await Api.CallAsync("getMyDescription", """{"language_code":"fr"}""")).Result["description"]!.GetValue<string>().ShouldBe("A coach");
        (await Api.CallAsync("getMyShortDescription")).Result["short_description"]!.GetValue<string>().ShouldBeEmpty();
        Telegram.Bot.Profile.Description("short_description", "de").ShouldBe("Ein Coach");
        (await Api.CallAsync("setMyDescription", $$"""{"description":"{{new string('x', 513)}}"}""")).Status.ShouldBe(400);
        (await Api.CallAsync("setMyShortDescription", $$"""{"short_description":"{{new string('x', 121)}}"}""")).Status.ShouldBe(400);
    }
}
