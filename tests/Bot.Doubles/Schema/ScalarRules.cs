using System.Text;
using System.Text.Json;

namespace Bot.Doubles.Schema;

/// <summary>Type, allowed values, and the bounds of numbers and texts.</summary>
internal static class ScalarRules
{
    public static void Check(SchemaValidator validator, JsonElement value, JsonElement schema, string path, Verdict verdict)
    {
        if (schema.TryGetProperty("type", out var type) && !HasType(value, type))
        {
            verdict.Add(path, $"is no {type}");
        }

        if (schema.TryGetProperty("const", out var only) && !JsonElement.DeepEquals(value, only))
        {
            verdict.Add(path, $"is not {only.GetRawText()}");
        }

        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(value, one)))
        {
            verdict.Add(path, $"is none of {allowed.GetRawText()}");
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            CheckNumber(number, schema, path, verdict);
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            CheckText(validator, value.GetString()!, schema, path, verdict);
        }
    }

    private static bool HasType(JsonElement value, JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => IsA(value, one.GetString()!))
        : IsA(value, type.GetString()!);

    private static bool IsA(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var whole) && decimal.IsInteger(whole),
        _ => throw new NotSupportedException($"No such type: {type}"),
    };

    private static void CheckNumber(decimal number, JsonElement schema, string path, Verdict verdict)
    {
        if (schema.TryGetProperty("minimum", out var least) && number < least.GetDecimal())
        {
            verdict.Add(path, $"is below {least}");
        }

        if (schema.TryGetProperty("maximum", out var most) && number > most.GetDecimal())
        {
            verdict.Add(path, $"is above {most}");
        }
    }

    private static void CheckText(SchemaValidator validator, string text, JsonElement schema, string path, Verdict verdict)
    {
        // The standard counts characters, not UTF-16 units.
        var length = text.EnumerateRunes().Count();
        if (schema.TryGetProperty("minLength", out var least) && length < least.GetInt32())
        {
            verdict.Add(path, $"has {length} characters, fewer than {least}");
        }

        if (schema.TryGetProperty("maxLength", out var most) && length > most.GetInt32())
        {
            verdict.Add(path, $"has {length} characters, more than {most}");
        }

        if (schema.TryGetProperty("x-maxBytes", out var bytes) && Encoding.UTF8.GetByteCount(text) > bytes.GetInt32())
        {
            verdict.Add(path, $"has {Encoding.UTF8.GetByteCount(text)} bytes, more than {bytes}");
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !validator.Document.Pattern(pattern.GetString()!).IsMatch(text))
        {
            verdict.Add(path, $"does not match {pattern}");
        }
    }
}
