using Bot.Doubles.Discord;

namespace Bot.Doubles.Tests.Discord;

/// <summary>What our own bot is held to, whatever the server would take.</summary>
public sealed class DiscordRulesTests : DiscordTest
{
    private const string Silent = ""","allowed_mentions":{"parse":[]}""";

    private protected override DiscordOptions Options => new();

    [Fact]
    public async Task What_is_right_breaks_no_rule()
    {
        await SendAsync("hello", Silent + ""","flags":4096,"nonce":"n","enforce_nonce":true""");
        var asked = await Ann.UsesCommandAsync("lookup", "sleep", guild: true);
        await AnswerAsync(asked, """{"type":5,"data":{"flags":64}}""");
        await Api.PatchAsync(Hook(asked, "/messages/@original"), """{"content":"found","allowed_mentions":{"parse":[]}}""", signed: false);
        var typed = await Ann.AutocompletesAsync("lookup", "s");
        await AnswerAsync(typed, """{"type":8,"data":{"choices":[]}}""");
        await Api.UploadAsync(
            $"channels/{Channel}/messages",
            """{"content":"file","allowed_mentions":{"parse":[]},"attachments":[{"id":"0","filename":"a.png"}]}""",
            ("a.png", [1]));

        Discord.Server.Arrivals.Violations.ShouldBeEmpty();
        Discord.Server.Arrivals.Looked.ShouldBeGreaterThanOrEqualTo(7);
    }

    [Theory]
    [InlineData("""{"content":"x"}""", "no message calls anybody")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":["users"]}}""", "no message calls anybody")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"flags":64}""", "only answers to interactions are for one pair of eyes")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"tts":false}""", "only keys that are known")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"components":null}""", "what is absent is left out")]
    [InlineData("""{"content":"x","allowed_mentions":{"parse":[]},"nonce":"n"}""", "a nonce is enforced")]
    [InlineData("{", "a body can be read")]
    public async Task A_message_that_breaks_a_rule_is_found(string json, string rule)
    {
        await Api.PostAsync($"channels/{Channel}/messages", json);
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldContain(rule);
    }

    [Fact]
    public async Task A_text_too_long_is_refused_and_found()
    {
        (await SendAsync(new string('a', 2001), Silent)).Status.ShouldBe(400);
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldContain("the limits of messages, buttons and forms are kept");
    }

    [Fact]
    public async Task In_a_server_nothing_is_said_aloud()
    {
        var asked = await Ann.UsesCommandAsync("lookup", "sleep", guild: true);
        await AnswerAsync(asked, """{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[]}}}""");
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldBe(["in a server all is for one pair of eyes"]);
    }

    [Fact]
    public async Task No_token_goes_where_an_interaction_has_its_own()
    {
        var asked = await Ann.UsesCommandAsync("start");
        await Api.PostAsync($"interactions/{asked.Id}/{asked.Token}/callback", """{"type":5}""");
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldBe(["no token where an interaction's own is enough"]);
    }

    [Fact]
    public async Task A_promise_is_not_kept_by_a_further_message()
    {
        var asked = await Ann.UsesCommandAsync("start");
        await AnswerAsync(asked, """{"type":5}""");
        await Api.PostAsync(Hook(asked), """{"content":"x","allowed_mentions":{"parse":[]}}""", signed: false);
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldBe(["a promise is kept by an edit of @original"]);
    }

    [Fact]
    public async Task The_user_agent_has_its_form_and_operations_are_known()
    {
        Api.Agent = "DiscordBot our-bot 1.0";
        await Api.GetAsync("users/@me");
        Api.Agent = "DiscordBot (urn:test, 1.0)";
        await Api.GetAsync("oauth2/applications/@me");
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldBe(
            ["the user agent is DiscordBot (url, version)", "only operations that the bot is known to need"]);
    }

    [Fact]
    public async Task The_official_description_finds_what_no_rule_says()
    {
        Assert.SkipWhen(Bot.Doubles.Schema.SpecFolder.Find() is null, Bot.Doubles.Schema.SpecFolder.Absent);
        var asked = await Ann.UsesCommandAsync("start");
        await AnswerAsync(asked, """{"type":4,"data":{"content":"x","allowed_mentions":{"parse":[]},"nonce":"n"}}""");
        Discord.Server.Arrivals.Excuse().Select(found => found.Rule).ShouldContain("schema");
    }

    [Fact]
    public async Task A_broken_rule_fails_the_test_that_made_it()
    {
        await SendAsync("x");
        await Should.ThrowAsync<InvalidOperationException>(async () => await Discord.DisposeAsync());
        Discord.Server.Arrivals.Excuse();
    }
}
