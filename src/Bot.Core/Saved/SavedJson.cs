using System.Text.Json.Serialization;
using Bot.Core.Nudges;
using Bot.Core.Prompts;
using Bot.Core.Replies;

namespace Bot.Core.Saved;

/// <summary>How everything that is saved looks in JSON; generated at build time, so that a turn reflects on nothing.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(InstantConverter),
        typeof(LocalDateConverter),
        typeof(BytesConverter),
        typeof(SortedMapConverter<Answered>),
        typeof(SortedMapConverter<AnswerValue>),
        typeof(SortedMapConverter<Completion>),
        typeof(SortedMapConverter<int>),
    ])]
[JsonSerializable(typeof(Journey))]
[JsonSerializable(typeof(Answered))]
[JsonSerializable(typeof(AnswerValue))]
[JsonSerializable(typeof(Completion))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Nudge))]
[JsonSerializable(typeof(Entry))]
internal sealed partial class SavedJson : JsonSerializerContext;
