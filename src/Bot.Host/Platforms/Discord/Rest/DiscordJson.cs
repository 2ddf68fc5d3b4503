using System.Text.Json.Serialization;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Writes what is sent to Discord, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(RecipientBody))]
[JsonSerializable(typeof(IReadOnlyList<CommandBody>))]
[JsonSerializable(typeof(CallbackBody<MessageBody>), TypeInfoPropertyName = "MessageCallback")]
[JsonSerializable(typeof(CallbackBody<FlagsBody>), TypeInfoPropertyName = "FlagsCallback")]
[JsonSerializable(typeof(CallbackBody<KeyboardBody>), TypeInfoPropertyName = "KeyboardCallback")]
[JsonSerializable(typeof(CallbackBody<FormBody>), TypeInfoPropertyName = "FormCallback")]
[JsonSerializable(typeof(CallbackBody<SuggestionsBody>), TypeInfoPropertyName = "SuggestionsCallback")]
internal sealed partial class DiscordJson : JsonSerializerContext;
