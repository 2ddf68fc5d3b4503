using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Tests.Telegram;

public sealed class EditingTests : TelegramTest
{
    private const string Keyboard = ""","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]}""";

    [Fact]
    public async Task An_edit_shows_the_new_text_and_loses_a_keyboard_that_is_not_sent_again()
    {
        await SendAsync("one", Keyboard);
        var message = await Ann.NextMessageAsync(Cancelled);

        var answer = await EditAsync(message.Id, "two");

        answer.Result["edit_date"].ShouldNotBeNull();
        Ann.Now(message)!.Text.ShouldBe("two");
        Ann.Now(message)!.Buttons.ShouldBeEmpty();
        (await Ann.EditedAsync(message, Cancelled)).Text.ShouldBe("two");
        message.Buttons.Count().ShouldBe(1);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        await SendAsync("one", Keyboard);
        var message = await Ann.NextMessageAsync(Cancelled);

        var answer = await EditAsync(message.Id, " one ", Keyboard);

        answer.Status.ShouldBe(400);
        answer.Description.ShouldStartWith("Bad Request: message is not modified: ");
    }

    [Fact]
    public async Task A_keyboard_can_be_changed_alone()
    {
        await SendAsync("one", Keyboard);
        var message = await Ann.NextMessageAsync(Cancelled);

        (await Api.CallAsync("editMessageReplyMarkup", $$"""{"chat_id":11,"message_id":{{message.Id}}}""")).Status.ShouldBe(200);

        Ann.Now(message)!.Text.ShouldBe("one");
        Ann.Now(message)!.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_there_or_not_ones_own_cannot_be_edited()
    {
        var theirs = await Ann.SendsAsync("mine");

        (await EditAsync(1, "x")).Description.ShouldBe("Bad Request: message to edit not found");
        (await EditAsync(theirs.Id, "x")).Description.ShouldBe("Bad Request: message can't be edited");
    }

    [Fact]
    public async Task A_message_of_either_side_can_be_taken_away_for_48_hours()
    {
        var theirs = await Ann.SendsAsync("a draft");
        await SendAsync("ours");
        var ours = await Ann.NextMessageAsync(Cancelled);

        Clock.Advance(TimeSpan.FromHours(47));
        (await DeleteAsync(theirs.Id)).Result.GetValue<bool>().ShouldBeTrue();
        Ann.Messages.ShouldNotContain(message => message.Id == theirs.Id);
        (await DeleteAsync(theirs.Id)).Description.ShouldBe("Bad Request: message to delete not found");

        Clock.Advance(TimeSpan.FromHours(1));
        (await DeleteAsync(ours.Id)).Description.ShouldBe("Bad Request: message can't be deleted for everyone");
    }

    [Fact]
    public async Task A_reaction_is_one_or_none()
    {
        var theirs = await Ann.SendsAsync("hard day");

        (await ReactAsync(theirs.Id, """[{"type":"emoji","emoji":"❤"}]""")).Status.ShouldBe(200);
        Ann.Now(theirs)!.Reaction.ShouldBe("❤");
        (await ReactAsync(theirs.Id, "[]")).Status.ShouldBe(200);
        Ann.Acts.All.OfType<Act.Reacted>().Select(act => act.Emoji).ShouldBe(["❤", null]);
        (await ReactAsync(theirs.Id, """[{"type":"emoji","emoji":"❤"},{"type":"emoji","emoji":"👍"}]""")).Status.ShouldBe(400);
    }

    private Task<Answer> EditAsync(long id, string text, string more = "") =>
        Api.CallAsync("editMessageText", $$"""{"chat_id":11,"message_id":{{id}},"text":{{JsonValue.Create(text).ToJsonString()}}{{more}}}""");

    private Task<Answer> DeleteAsync(long id) => Api.CallAsync("deleteMessage", $$"""{"chat_id":11,"message_id":{{id}}}""");

    private Task<Answer> ReactAsync(long id, string reaction) =>
        Api.CallAsync("setMessageReaction", $$"""{"chat_id":11,"message_id":{{id}},"reaction":{{reaction}}}""");
}
