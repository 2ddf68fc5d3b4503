namespace Bot.Doubles.Telegram.Rules;

/// <summary>The methods that our own bot calls, and the keys that it may send with each.</summary>
/// <param name="Required">Must be there.</param>
/// <param name="Known">May be there, the required among them.</param>
internal sealed record OwnKeys(IReadOnlyList<string> Required, IReadOnlySet<string> Known)
{
    private const string Sending = "parse_mode link_preview_options disable_notification protect_content reply_parameters reply_markup entities";
    private const string SendingFiles = "caption parse_mode caption_entities disable_notification protect_content reply_parameters reply_markup";

    private static readonly Dictionary<string, OwnKeys> Methods = new(StringComparer.Ordinal)
    {
        ["getMe"] = Keys(string.Empty, string.Empty),
        ["getUpdates"] = Keys(string.Empty, "offset limit timeout allowed_updates"),
        ["setWebhook"] = Keys("url", "max_connections allowed_updates drop_pending_updates secret_token"),
        ["deleteWebhook"] = Keys(string.Empty, "drop_pending_updates"),
        ["getWebhookInfo"] = Keys(string.Empty, string.Empty),
        ["setMyCommands"] = Keys("commands", "scope language_code"),
        ["getMyCommands"] = Keys(string.Empty, "scope language_code"),
        ["deleteMyCommands"] = Keys(string.Empty, "scope language_code"),
        ["setMyDescription"] = Keys(string.Empty, "description language_code"),
        ["getMyDescription"] = Keys(string.Empty, "language_code"),
        ["setMyShortDescription"] = Keys(string.Empty, "short_description language_code"),
        ["getMyShortDescription"] = Keys(string.Empty, "language_code"),
        ["sendMessage"] = Keys("chat_id text", Sending),
        ["sendPhoto"] = Keys("chat_id photo", SendingFiles + " has_spoiler show_caption_above_media"),
        ["sendDocument"] = Keys("chat_id document", SendingFiles + " thumbnail disable_content_type_detection"),
        ["sendChatAction"] = Keys("chat_id action", string.Empty),
        ["editMessageText"] = Keys("chat_id message_id text", "parse_mode entities link_preview_options reply_markup"),
        ["editMessageReplyMarkup"] = Keys("chat_id message_id", "reply_markup"),
        ["deleteMessage"] = Keys("chat_id message_id", string.Empty),
        ["setMessageReaction"] = Keys("chat_id message_id", "reaction is_big"),
        ["answerCallbackQuery"] = Keys("callback_query_id", "text show_alert"),
        ["getFile"] = Keys("file_id", string.Empty),
    };

    public static OwnKeys? Of(string method) => Methods.GetValueOrDefault(method);

    private static OwnKeys Keys(string required, string others)
    {
        var needed = required.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new OwnKeys(needed, needed.Concat(others.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal));
    }
}
