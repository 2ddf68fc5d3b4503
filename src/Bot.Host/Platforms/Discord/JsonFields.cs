using System.Text.Json;

namespace Bot.Host.Platforms.Discord;

/// <summary>Reads fields of what Discord says, without trusting that they are there or what they are.</summary>
internal static class JsonFields
{
    /// <summary>A field; null when this is no object, or has none, or it is null.</summary>
    public static JsonElement? Field(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field)
            && field.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? field
            : null;

    /// <summary>A text; ids come as texts or as numbers.</summary>
    public static string? Text(this JsonElement json, string name) => json.Field(name) switch
    {
        { ValueKind: JsonValueKind.String } field => field.GetString(),
        { ValueKind: JsonValueKind.Number } field => field.GetRawText(),
        _ => null,
    };

    /// <summary>A whole number.</summary>
    public static int? Number(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var number) ? number : null;

    /// <summary>The items of a list; none when it is none.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.Array } field ? field.EnumerateArray() : [];

    /// <summary>An id: digits, and not too many.</summary>
    public static string? Id(this JsonElement json, string name) =>
        json.Text(name) is { Length: > 0 and <= 20 } text && text.All(char.IsAsciiDigit) ? text : null;

    /// <summary>The id of the thing that an answer tells of; null when it tells of none.</summary>
    public static string? IdOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Id("id");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
