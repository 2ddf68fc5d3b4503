using System.Text.Json.Serialization;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>What we ask of the Bot API, as wide as this bot needs it. A closed set; the properties are Telegram's.</summary>
/// <param name="Method">The name of the method.</param>
internal abstract record ApiCall([property: JsonIgnore] string Method)
{
    /// <summary>HTML, the only markup we write.</summary>
    public const string Html = "HTML";

    /// <summary>A file that goes with it; null for none.</summary>
    [JsonIgnore]
    public Attachment? Upload { get; init; }

    /// <summary>The field of the file.</summary>
    [JsonIgnore]
    public string UploadField => this is SendPhoto ? "photo" : "document";

    /// <summary>Who we are.</summary>
    internal sealed record GetMe() : ApiCall("getMe");

    /// <summary>Waits for updates; an offset confirms all before it.</summary>
    internal sealed record GetUpdates(long? Offset, int Limit, int Timeout, IReadOnlyList<string> AllowedUpdates) : ApiCall("getUpdates");

    /// <summary>Has updates sent to us.</summary>
    internal sealed record SetWebhook(string Url, string SecretToken, IReadOnlyList<string> AllowedUpdates) : ApiCall("setWebhook");

    /// <summary>Has updates kept until we ask for them.</summary>
    internal sealed record DeleteWebhook() : ApiCall("deleteWebhook");

    /// <summary>How sending updates to us goes.</summary>
    internal sealed record GetWebhookInfo() : ApiCall("getWebhookInfo");

    /// <summary>Reads the command menu.</summary>
    internal sealed record GetMyCommands(CommandScope Scope, string? LanguageCode) : ApiCall("getMyCommands");

    /// <summary>Sets the command menu.</summary>
    internal sealed record SetMyCommands(IReadOnlyList<MenuCommand> Commands, CommandScope Scope, string? LanguageCode) : ApiCall("setMyCommands");

    /// <summary>Takes a command menu away.</summary>
    internal sealed record DeleteMyCommands(CommandScope Scope, string? LanguageCode) : ApiCall("deleteMyCommands");

    /// <summary>Reads what stands in a chat before it begins.</summary>
    internal sealed record GetMyDescription() : ApiCall("getMyDescription");

    /// <summary>Sets what stands in a chat before it begins.</summary>
    internal sealed record SetMyDescription(string Description) : ApiCall("setMyDescription");

    /// <summary>Reads what stands on the bot's page.</summary>
    internal sealed record GetMyShortDescription() : ApiCall("getMyShortDescription");

    /// <summary>Sets what stands on the bot's page.</summary>
    internal sealed record SetMyShortDescription(string ShortDescription) : ApiCall("setMyShortDescription");

    /// <summary>Sends a text.</summary>
    internal sealed record SendMessage(long ChatId, string Text, string? ParseMode, Keyboard? ReplyMarkup) : ApiCall("sendMessage")
    {
        /// <summary>Never a preview of a page: it would show what the message is about.</summary>
        public PreviewOptions LinkPreviewOptions { get; init; } = PreviewOptions.Off;
    }

    /// <summary>Sends a picture.</summary>
    internal sealed record SendPhoto(long ChatId, string? Caption, string? ParseMode, Keyboard? ReplyMarkup) : ApiCall("sendPhoto");

    /// <summary>Sends a file.</summary>
    internal sealed record SendDocument(long ChatId, string? Caption, string? ParseMode, Keyboard? ReplyMarkup) : ApiCall("sendDocument");

    /// <summary>Changes the text of a message of ours.</summary>
    internal sealed record EditMessageText(long ChatId, long MessageId, string Text, string? ParseMode, Keyboard? ReplyMarkup) : ApiCall("editMessageText");

    /// <summary>Changes the buttons under a message of ours.</summary>
    internal sealed record EditMessageReplyMarkup(long ChatId, long MessageId, Keyboard? ReplyMarkup) : ApiCall("editMessageReplyMarkup");

    /// <summary>Takes a message out of a chat.</summary>
    internal sealed record DeleteMessage(long ChatId, long MessageId) : ApiCall("deleteMessage");

    /// <summary>Ends the waiting of a pressed button.</summary>
    internal sealed record AnswerCallbackQuery(string CallbackQueryId) : ApiCall("answerCallbackQuery");

    /// <summary>Shows that we write, for five seconds.</summary>
    internal sealed record SendChatAction(long ChatId, string Action) : ApiCall("sendChatAction");
}
