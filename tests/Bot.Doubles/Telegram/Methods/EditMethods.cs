using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Chats;
using Bot.Doubles.Telegram.Text;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Changes and takes away what was sent.</summary>
internal sealed class EditMethods(TelegramWorld world)
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    /// <summary>How long a message can be taken away.</summary>
    private static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    public void AddTo(MethodTable table)
    {
        table.Add("editMessageText", EditText, limited: true);
        table.Add("editMessageReplyMarkup", EditMarkup, limited: true);
        table.Add("deleteMessage", Delete);
        table.Add("setMessageReaction", React);
    }

    private ApiAnswer EditText(ApiCall call)
    {
        var text = CallText.Read(call);
        var (chat, message) = Editable(call);
        return message.File is null ? Edit(call, chat, message, text) : throw new ApiProblem("there is no text in the message to edit");
    }

    private ApiAnswer EditMarkup(ApiCall call)
    {
        var (chat, message) = Editable(call);
        return Edit(call, chat, message, message.Content);
    }

    /// <summary>A keyboard that is not sent again is gone.</summary>
    private ApiAnswer Edit(ApiCall call, Chat chat, ChatMessage message, ParsedText text)
    {
        var (rows, markup) = KeyboardReader.Read(call);
        if (Same(message.Content, text) && JsonNode.DeepEquals(message.Markup, markup))
        {
            throw new ApiProblem(NotModified);
        }

        var edited = message with { Content = text, Keyboard = rows, Markup = markup, EditedAt = world.Now };
        chat.Put(edited);
        chat.Acts.Add(new Act.Edited(edited));
        return ApiAnswer.Ok(MessageJson.Write(world, call.Bot, chat, edited));
    }

    private ApiAnswer Delete(ApiCall call)
    {
        var chat = world.WritableChat(call);
        var message = chat.Find(call.Id("message_id")) ?? throw new ApiProblem("message to delete not found");
        if (world.Now - message.At >= Deletable || (!chat.IsPrivate && !message.FromBot))
        {
            throw new ApiProblem("message can't be deleted for everyone");
        }

        chat.Take(message.Id);
        chat.Acts.Add(new Act.Deleted(message.Id));
        return ApiAnswer.True;
    }

    private ApiAnswer React(ApiCall call)
    {
        var chat = world.WritableChat(call);
        var message = chat.Find(call.Id("message_id")) ?? throw new ApiProblem("message to react not found");
        var reactions = call.Json("reaction", "can't parse reaction types JSON object") as JsonArray ?? [];
        if (reactions.Count > 1 || (reactions.Count == 1 && (string?)reactions[0]?["type"] is not "emoji"))
        {
            throw new ApiProblem("REACTIONS_TOO_MANY");
        }

        var emoji = reactions.Count == 0 ? null : (string?)reactions[0]!["emoji"];
        chat.Put(message with { Reaction = emoji });
        chat.Acts.Add(new Act.Reacted(message.Id, emoji));
        return ApiAnswer.True;
    }

    private (Chat Chat, ChatMessage Message) Editable(ApiCall call)
    {
        if (!call.Has("chat_id") && call.Id("message_id") == 0)
        {
            throw new ApiProblem("message identifier is not specified");
        }

        var chat = world.WritableChat(call);
        var message = chat.Find(call.Id("message_id")) ?? throw new ApiProblem("message to edit not found");
        return message.FromBot ? (chat, message) : throw new ApiProblem("message can't be edited");
    }

    private static bool Same(ParsedText one, ParsedText other) => one.Text == other.Text && one.Entities.SequenceEqual(other.Entities);
}
