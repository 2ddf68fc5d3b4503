using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Answers pressed buttons and shows that the bot is busy.</summary>
internal sealed class ChatMethods(TelegramWorld world)
{
    private const int LongestAnswer = 200;

    private static readonly HashSet<string> Actions = new(StringComparer.OrdinalIgnoreCase)
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
        "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    };

    public void AddTo(MethodTable table)
    {
        table.Add("answerCallbackQuery", AnswerCallback, limited: true);
        table.Add("sendChatAction", SendAction);
    }

    private ApiAnswer AnswerCallback(ApiCall call)
    {
        var text = call.Text("text");
        if (text.Length > LongestAnswer)
        {
            throw new ApiProblem("MESSAGE_TOO_LONG");
        }

        var callback = world.FindCallback(call.Text("callback_query_id"))
            ?? throw new ApiProblem("query is too old and response timeout expired or query ID is invalid");
        callback.Chat.Acts.Add(new Act.Answered(callback.Id, text, call.Flag("show_alert")));
        return ApiAnswer.True;
    }

    private ApiAnswer SendAction(ApiCall call)
    {
        if (!Actions.Contains(call.Text("action")))
        {
            throw new ApiProblem("wrong parameter action in request");
        }

        world.WritableChat(call).Acts.Add(new Act.Busy(call.Text("action")));
        return ApiAnswer.True;
    }
}
