using System.Text;
using Bot.Doubles.Discord;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Http;

namespace Bot.Doubles.Tests.Discord;

public sealed class MessageTests : DiscordTest
{
    private const string Buttons = ""","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a","label":"A"}]}]""";

    [Fact]
    public async Task Answers_are_exactly_JSON_and_nothing_has_no_content_type()
    {
        (await SendAsync("hello")).ContentType.ShouldBe("application/json");

        var typing = await Api.PostAsync($"channels/{Channel}/typing");
        typing.Status.ShouldBe(204);
        typing.ContentType.ShouldBeNull();
        typing.Bytes.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_bot_did_can_be_read_in_order_and_waited_for()
    {
        var coming = Ann.NextMessageAsync(Cancelled);
        coming.IsCompleted.ShouldBeFalse();
        await Api.PostAsync($"channels/{Channel}/typing");
        var sent = await SendAsync("one", Buttons);
        var one = await coming;
        one.Content.ShouldBe("one");
        one.Components.Single().CustomId.ShouldBe("a");
        await Api.PatchAsync($"channels/{Channel}/messages/{sent.Body["id"]}", """{"components":[]}""");
        (await Ann.EditedAsync(one, Cancelled)).Components.ShouldBeEmpty();
        (await Api.DeleteAsync($"channels/{Channel}/messages/{sent.Body["id"]}")).Status.ShouldBe(204);

        Ann.Acts.All.Select(act => act.GetType().Name).ShouldBe(["Typing", "Sent", "Edited", "Deleted"]);
        Ann.Now(one).ShouldBeNull();
    }

    [Fact]
    public async Task A_channel_is_opened_once_and_its_id_may_come_as_a_number()
    {
        ((string)(await Api.PostAsync("users/@me/channels", """{"recipient_id":11}""")).Body["id"]!).ShouldBe(Channel);
        (await Api.PostAsync("users/@me/channels", """{"recipient_id":"999"}""")).Code.ShouldBe(10013);
    }

    [Theory]
    [InlineData(DirectMessages.Closed, 50007)]
    [InlineData(DirectMessages.NoMutualGuild, 50278)]
    public async Task Who_cannot_be_written_to_is_not_reached(DirectMessages takes, int code)
    {
        Ann.Takes = takes;
        var refused = await SendAsync("there?");
        refused.Status.ShouldBe(403);
        refused.Code.ShouldBe(code);

        Ann.Takes = DirectMessages.Open;
        (await SendAsync("there?")).Status.ShouldBe(200);
        Ann.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_nonce_that_is_enforced_sends_nothing_twice_for_five_minutes()
    {
        var first = await SendAsync("once", ""","nonce":"n1","enforce_nonce":true""");
        var again = await SendAsync("once", ""","nonce":"n1","enforce_nonce":true""");
        again.Body["id"]!.ToString().ShouldBe(first.Body["id"]!.ToString());
        again.Body["nonce"]!.ToString().ShouldBe("n1");
        Ann.Received.Count.ShouldBe(1);

        Clock.Advance(TimeSpan.FromMinutes(5));
        await SendAsync("once", ""","nonce":"n1","enforce_nonce":true""");
        await SendAsync("once", ""","nonce":"n1" """);
        Ann.Received.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_file_arrives_whole_and_can_be_fetched()
    {
        var json = """{"content":"here","attachments":[{"id":"0","filename":"chart.png","description":"a chart"}]}""";
        var sent = await Api.UploadAsync($"channels/{Channel}/messages", json, ("other.png", [1, 2, 3]));

        var file = Ann.Received.Single().Files.Single();
        file.Name.ShouldBe("chart.png");
        file.Description.ShouldBe("a chart");
        var url = new Uri(sent.Body["attachments"]![0]!["url"]!.GetValue<string>());
        (await Api.SendAsync(HttpMethod.Get, url.PathAndQuery, content: null)).Bytes.ShouldBe([1, 2, 3]);
        await Api.PatchAsync($"channels/{Channel}/messages/{sent.Body["id"]}", """{"attachments":[]}""");
        Ann.Messages.Single().Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"content":""}""", 50006)]
    [InlineData("""{"content":"x","components":[{"type":2,"style":1,"custom_id":"a","label":"A"}]}""", 50035)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[]}]}""", 50035)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A"}]}]}""", 50035)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a","label":"A"},{"type":2,"style":1,"custom_id":"a","label":"B"}]}]}""", 50035)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":3,"custom_id":"a","options":[]}]}]}""", 50035)]
    [InlineData("""{"content":"x","attachments":[{"id":"0","filename":"a"}]}""", 50035)]
    [InlineData("""{"content":7}""", 50035)]
    [InlineData("{", 50109)]
    public async Task What_cannot_be_sent_is_refused_with_its_code(string json, int code)
    {
        var refused = await Api.PostAsync($"channels/{Channel}/messages", json);

        refused.Status.ShouldBe(400);
        refused.Code.ShouldBe(code);
        Ann.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_thousand_letters_are_the_most_and_the_refusal_says_where()
    {
        (await SendAsync(new string('a', 2000))).Status.ShouldBe(200);
        var refused = await SendAsync(new string('a', 2001));
        refused.Body["errors"]!["content"]!["_errors"]![0]!["code"]!.GetValue<string>().ShouldBe("BASE_TYPE_MAX_LENGTH");
    }

    [Fact]
    public async Task Only_its_own_messages_can_be_changed_and_only_those_that_are_there()
    {
        var hers = await Ann.SendsAsync("mine");

        (await Api.PatchAsync($"channels/{Channel}/messages/{hers.Id}", """{"content":"x"}""")).Code.ShouldBe(50005);
        (await Api.PatchAsync($"channels/{Channel}/messages/1", """{"content":"x"}""")).Code.ShouldBe(10008);
        (await Api.PostAsync("channels/1/messages", """{"content":"x"}""")).Code.ShouldBe(10003);
    }

    [Fact]
    public async Task The_token_and_the_user_agent_are_looked_at()
    {
        (await Api.SendAsync(HttpMethod.Get, "users/@me", content: null, token: "wrong")).Status.ShouldBe(401);
        (await Api.GetAsync("nowhere")).Status.ShouldBe(404);
        Api.Agent = "curl/8";
        (await Api.GetAsync("users/@me")).Code.ShouldBe(40333);
    }

    [Fact]
    public async Task Faults_come_as_the_platform_gives_them()
    {
        Discord.Server.Faults.Next("create_dm", DiscordFaults.OpeningTooFast);
        Discord.Server.Faults.Next("create_message", DiscordFaults.TooManyRequests(0.35, "shared"));
        Discord.Server.Faults.Next("get_my_user", DiscordFaults.Wall);
        Discord.Server.Faults.Next("get_bot_gateway", Fault.BadGateway);

        (await Api.PostAsync("users/@me/channels", """{"recipient_id":"11"}""")).Code.ShouldBe(40003);
        var limited = await SendAsync("x");
        limited.Status.ShouldBe(429);
        limited.Body["retry_after"]!.GetValue<double>().ShouldBe(0.35);
        limited.Header("X-RateLimit-Scope").ShouldBe("shared");
        Encoding.UTF8.GetString((await Api.GetAsync("users/@me")).Bytes).ShouldStartWith("<!doctype html>");
        (await Api.GetAsync("gateway/bot")).Status.ShouldBe(502);
    }
}
