using System.Text.Json.Serialization;

namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>Writes what is sent to Telegram, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ApiCall.GetMe))]
[JsonSerializable(typeof(ApiCall.GetUpdates))]
[JsonSerializable(typeof(ApiCall.SetWebhook))]
[JsonSerializable(typeof(ApiCall.DeleteWebhook))]
[JsonSerializable(typeof(ApiCall.GetWebhookInfo))]
[JsonSerializable(typeof(ApiCall.GetMyCommands))]
[JsonSerializable(typeof(ApiCall.SetMyCommands))]
[JsonSerializable(typeof(ApiCall.DeleteMyCommands))]
[JsonSerializable(typeof(ApiCall.GetMyDescription))]
[JsonSerializable(typeof(ApiCall.SetMyDescription))]
[JsonSerializable(typeof(ApiCall.GetMyShortDescription))]
[JsonSerializable(typeof(ApiCall.SetMyShortDescription))]
[JsonSerializable(typeof(ApiCall.SendMessage))]
[JsonSerializable(typeof(ApiCall.SendPhoto))]
[JsonSerializable(typeof(ApiCall.SendDocument))]
[JsonSerializable(typeof(ApiCall.EditMessageText))]
[JsonSerializable(typeof(ApiCall.EditMessageReplyMarkup))]
[JsonSerializable(typeof(ApiCall.DeleteMessage))]
[JsonSerializable(typeof(ApiCall.AnswerCallbackQuery))]
[JsonSerializable(typeof(ApiCall.SendChatAction))]
internal sealed partial class TelegramJson : JsonSerializerContext;
