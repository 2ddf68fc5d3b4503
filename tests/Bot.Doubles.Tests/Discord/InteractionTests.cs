using Bot.Doubles.Discord.Interactions;

namespace Bot.Doubles.Tests.Discord;

public sealed class InteractionTests : DiscordTest
{
    private const string Hello = """{"type":4,"data":{"content":"hello"}}""";
    private const string Later = """{"type":5,"data":{"flags":64}}""";
    private const string Row = """ "components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a","label":"A"},{"type":2,"style":1,"custom_id":"b","label":"B","disabled":true}]}]""";
    private const string Modal = """{"type":9,"data":{"custom_id":"f","title":"T","components":[{"type":18,"label":"Words","component":{"type":4,"custom_id":"w","style":1}}]}}""";

    [Fact]
    public async Task A_command_is_answered_once()
    {
        var asked = await Ann.UsesCommandAsync("start");
        (await AnswerAsync(asked, Hello)).Status.ShouldBe(204);
        (await asked.MessageAsync(Cancelled)).Content.ShouldBe("hello");

        (await AnswerAsync(asked, Hello)).Code.ShouldBe(40060);
        Ann.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_three_seconds_nobody_waits()
    {
        var asked = await Ann.UsesCommandAsync("start");
        Clock.Advance(TimeSpan.FromSeconds(3.001));

        var late = await AnswerAsync(asked, Hello);
        late.Status.ShouldBe(404);
        late.Code.ShouldBe(10062);
        (await Api.PostAsync(Hook(asked), """{"content":"x"}""", signed: false)).Code.ShouldBe(10015);
    }

    [Fact]
    public async Task A_promise_is_kept_by_an_edit_and_further_messages_follow()
    {
        var asked = await Ann.UsesCommandAsync("lookup", "sleep", guild: true);
        await AnswerAsync(asked, Later);
        (await asked.AnsweredAsync(Cancelled)).Message!.IsEphemeral.ShouldBeTrue();
        Ann.Received.ShouldBeEmpty();

        (await Api.PatchAsync(Hook(asked, "/messages/%40original"), """{"content":"found"}""", signed: false)).Status.ShouldBe(200);
        var kept = await Ann.NextMessageAsync(Cancelled);
        (kept.Content, kept.IsEphemeral, kept.IsLoading, kept.GuildId is not null).ShouldBe(("found", true, false, true));
        await Api.PostAsync(Hook(asked), """{"content":"and more","flags":64}""", signed: false);
        (await Ann.NextMessageAsync(Cancelled)).Content.ShouldBe("and more");
    }

    [Fact]
    public async Task A_further_message_behind_a_promise_stands_in_its_place()
    {
        var asked = await Ann.UsesCommandAsync("start");
        await AnswerAsync(asked, """{"type":5}""");
        var promised = (await asked.AnsweredAsync(Cancelled)).Message!;

        var further = await Api.PostAsync(Hook(asked), """{"content":"here","flags":64}""", signed: false);
        further.Body["id"]!.ToString().ShouldBe(promised.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await Ann.NextMessageAsync(Cancelled)).IsEphemeral.ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_lives_for_a_quarter_of_an_hour()
    {
        var asked = await Ann.UsesCommandAsync("start");
        await AnswerAsync(asked, Hello);
        Clock.Advance(TimeSpan.FromMinutes(15.01));

        var late = await Api.PatchAsync(Hook(asked, "/messages/@original"), """{"content":"x"}""", signed: false);
        late.Status.ShouldBe(401);
        late.Code.ShouldBe(50027);
    }

    [Fact]
    public async Task A_press_changes_its_message_at_once_or_later()
    {
        await SendAsync("choose", "," + Row);
        var message = await Ann.NextMessageAsync(Cancelled);
        await AnswerAsync(await Ann.PressesAsync(message, "a"), """{"type":7,"data":{"content":"chosen","components":[]}}""");
        Ann.Now(message)!.Content.ShouldBe("chosen");

        var again = await Ann.PressesAsync(message, "a");
        await AnswerAsync(again, """{"type":6}""");
        await Api.PatchAsync(Hook(again, "/messages/@original"), """{"content":"later"}""", signed: false);
        Ann.Now(message)!.Content.ShouldBe("later");
        await Should.ThrowAsync<InvalidOperationException>(() => Ann.PressesAsync(message, "b"));
    }

    [Fact]
    public async Task A_form_is_opened_and_sent_off_but_not_after_another()
    {
        var asked = await Ann.UsesCommandAsync("vault");
        await AnswerAsync(asked, Modal);
        var form = await asked.FormAsync(Cancelled);
        form.Fields.Single().ShouldBe(("w", "Words"));

        var sent = await Ann.SubmitsModalAsync(form, "a letter");
        (await AnswerAsync(sent, Modal)).Code.ShouldBe(50035);
        (await AnswerAsync(sent, Hello)).Status.ShouldBe(204);
    }

    [Fact]
    public async Task What_is_typed_gets_suggestions_and_nothing_else()
    {
        var typed = await Ann.AutocompletesAsync("lookup", "sl");
        typed.Kind.ShouldBe(InteractionKind.Autocomplete);
        (await AnswerAsync(typed, Hello)).Code.ShouldBe(50035);
        await AnswerAsync(typed, """{"type":8,"data":{"choices":[{"name":"Sleep","value":"sleep"}]}}""");
        (await typed.AnsweredAsync(Cancelled)).Choices.Single().Label.ShouldBe("Sleep");
    }

    [Fact]
    public async Task A_command_is_used_only_where_it_is_shown()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => Ann.UsesCommandAsync("unknown"));
        await Should.ThrowAsync<InvalidOperationException>(() => Ann.UsesCommandAsync("vault", guild: true));
        await Should.ThrowAsync<InvalidOperationException>(() => Ann.AutocompletesAsync("start", "x"));
    }

    [Fact]
    public async Task Who_wants_the_result_gets_it()
    {
        var asked = await Ann.UsesCommandAsync("start");
        var answer = await AnswerAsync(asked, Hello, "?with_response=true");
        answer.Body["resource"]!["message"]!["content"]!.GetValue<string>().ShouldBe("hello");
    }

    [Theory]
    [InlineData("""[{"name":"Start","description":"x"}]""")]
    [InlineData("""[{"name":"two words","description":"x"}]""")]
    [InlineData("""[{"name":"start","description":""}]""")]
    [InlineData("""[{"name":"start","description":"x"},{"name":"start","description":"y"}]""")]
    public async Task Commands_are_refused_as_a_whole(string json)
    {
        (await Api.PutAsync($"applications/{Discord.Bot.Id}/commands", json)).Code.ShouldBe(50035);
        Discord.Bot.Commands!.Count.ShouldBe(3);
    }
}
