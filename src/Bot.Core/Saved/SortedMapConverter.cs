using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Core.Saved;

/// <summary>A map with its keys in ordinal order, so that equal maps give equal bytes in every process.</summary>
/// <typeparam name="TValue">What the map holds.</typeparam>
public sealed class SortedMapConverter<TValue> : JsonConverter<ImmutableDictionary<string, TValue>>
{
    /// <inheritdoc/>
    public override ImmutableDictionary<string, TValue> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A map is expected.");
        }

        var value = (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
        var map = ImmutableDictionary.CreateBuilder<string, TValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = JsonSerializer.Deserialize(ref reader, value) ?? throw new JsonException("A value is missing.");
        }

        return map.ToImmutable();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, TValue> value, JsonSerializerOptions options)
    {
        var keys = value.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        var type = (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
        writer.WriteStartObject();
        foreach (var key in keys)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, value[key], type);
        }

        writer.WriteEndObject();
    }
}
