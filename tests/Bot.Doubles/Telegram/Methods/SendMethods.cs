using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Sends texts, pictures and files.</summary>
internal sealed class SendMethods(TelegramWorld world)
{
    private readonly FileReader files = new(world);

    public void AddTo(MethodTable table)
    {
        table.Add("sendMessage", SendMessage, limited: true);
        table.Add("sendPhoto", call => SendFile(call, isPhoto: true), limited: true);
        table.Add("sendDocument", call => SendFile(call, isPhoto: false), limited: true);
    }

    private ApiAnswer SendMessage(ApiCall call)
    {
        var text = CallText.Read(call);
        return Send(call, message => message with { Content = text });
    }

    private ApiAnswer SendFile(ApiCall call, bool isPhoto)
    {
        var caption = CallText.ReadCaption(call);
        var chat = world.WritableChat(call);
        var file = isPhoto ? files.ReadPhoto(call) : files.ReadDocument(call);
        return Send(call, chat, message => message with { Content = caption, File = file, IsPhoto = isPhoto });
    }

    private ApiAnswer Send(ApiCall call, Func<ChatMessage, ChatMessage> fill)
    {
        _ = KeyboardReader.Read(call);
        return Send(call, world.WritableChat(call), fill);
    }

    private ApiAnswer Send(ApiCall call, Chat chat, Func<ChatMessage, ChatMessage> fill)
    {
        var (rows, markup) = KeyboardReader.Read(call);
        var reply = ReplyTo(call, chat);
        var message = fill(new ChatMessage
        {
            Id = world.NextMessageId(),
            ChatId = chat.Id,
            At = world.Now,
            FromBot = true,
            From = call.Bot.Id,
            Keyboard = rows,
            Markup = markup,
            ReplyTo = reply,
        });
        chat.Put(message);
        chat.Sent.Add(message);
        chat.Acts.Add(new Act.Sent(message));
        return ApiAnswer.Ok(MessageJson.Write(world, call.Bot, chat, message));
    }

    private static long? ReplyTo(ApiCall call, Chat chat)
    {
        var parameters = call.Json("reply_parameters", "can't parse reply parameters JSON object");

        // The older way; strangers still use it.
        var wanted = (long?)parameters?["message_id"] ?? (call.Has("reply_to_message_id") ? call.Id("reply_to_message_id") : null);
        if (wanted is not { } id || chat.Find(id) is not null)
        {
            return wanted;
        }

        var without = (bool?)parameters?["allow_sending_without_reply"] ?? call.Flag("allow_sending_without_reply");
        return without ? null : throw new ApiProblem("message to be replied not found");
    }
}
