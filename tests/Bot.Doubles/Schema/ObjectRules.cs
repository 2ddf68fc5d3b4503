using System.Text.Json;

namespace Bot.Doubles.Schema;

/// <summary>Which properties, which of them must be there, and what becomes of the others.</summary>
internal static class ObjectRules
{
    public static void Check(SchemaValidator validator, JsonElement value, JsonElement schema, string path, Verdict verdict)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        CheckCount(value, schema, path, verdict);
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
            {
                verdict.Add(path, $"lacks {name}");
            }
        }

        // What the own keywords name comes before what is left over, and "unevaluated" after all of them.
        CheckNamed(validator, value, schema, path, verdict);
        CheckRest(validator, "additionalProperties", Rest(value, OwnNames(schema)), schema, path, verdict);
        CheckRest(validator, "unevaluatedProperties", Rest(value, verdict.Evaluated), schema, path, verdict);
    }

    private static void CheckCount(JsonElement value, JsonElement schema, string path, Verdict verdict)
    {
        var count = value.EnumerateObject().Count();
        if (schema.TryGetProperty("minProperties", out var least) && count < least.GetInt32())
        {
            verdict.Add(path, $"has {count} properties, fewer than {least}");
        }

        if (schema.TryGetProperty("maxProperties", out var most) && count > most.GetInt32())
        {
            verdict.Add(path, $"has {count} properties, more than {most}");
        }
    }

    private static void CheckNamed(SchemaValidator validator, JsonElement value, JsonElement schema, string path, Verdict verdict)
    {
        if (!schema.TryGetProperty("properties", out var properties))
        {
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var expected))
            {
                verdict.Evaluated.Add(property.Name);
                verdict.Problems.AddRange(validator.Check(property.Value, expected, $"{path}/{property.Name}").Problems);
            }
        }
    }

    private static HashSet<string> OwnNames(JsonElement schema) => schema.TryGetProperty("properties", out var properties)
        ? [.. properties.EnumerateObject().Select(property => property.Name)]
        : [];

    private static List<JsonProperty> Rest(JsonElement value, HashSet<string> known) =>
        [.. value.EnumerateObject().Where(property => !known.Contains(property.Name))];

    private static void CheckRest(
        SchemaValidator validator, string keyword, List<JsonProperty> rest, JsonElement schema, string path, Verdict verdict)
    {
        if (!schema.TryGetProperty(keyword, out var expected))
        {
            return;
        }

        foreach (var property in rest)
        {
            verdict.Evaluated.Add(property.Name);
            if (expected.ValueKind != JsonValueKind.False)
            {
                verdict.Problems.AddRange(validator.Check(property.Value, expected, $"{path}/{property.Name}").Problems);
            }
            else if (validator.Strict)
            {
                verdict.Add($"{path}/{property.Name}", "is not known");
            }
        }
    }
}
