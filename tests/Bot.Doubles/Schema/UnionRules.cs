using System.Text.Json;

namespace Bot.Doubles.Schema;

/// <summary>All of, any of and one of some schemas.</summary>
internal static class UnionRules
{
    public static void Check(SchemaValidator validator, JsonElement value, JsonElement schema, string path, Verdict verdict)
    {
        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var part in all.EnumerateArray())
            {
                verdict.Join(validator.Check(value, part, path));
            }
        }

        if (schema.TryGetProperty("anyOf", out var any))
        {
            CheckAlternatives(validator, value, any, path, verdict);
        }

        if (schema.TryGetProperty("oneOf", out var one))
        {
            // Without unknown keys to tell alternatives apart, several may fit, and that is no problem.
            var fitting = CheckAlternatives(validator, value, one, path, verdict);
            if (fitting > 1 && validator.Strict)
            {
                verdict.Add(path, $"fits {fitting} alternatives of which it may fit one");
            }
        }
    }

    private static int CheckAlternatives(
        SchemaValidator validator, JsonElement value, JsonElement alternatives, string path, Verdict verdict)
    {
        List<(JsonElement Schema, Verdict Verdict)> tried =
            [.. alternatives.EnumerateArray().Select(schema => (schema, validator.Check(value, schema, path)))];
        var fitting = tried.FindAll(one => one.Verdict.Fits);
        fitting.ForEach(one => verdict.Join(one.Verdict));
        if (fitting.Count > 0)
        {
            return fitting.Count;
        }

        // One alternative is what was meant when its constants are there: its problems are worth reading, the others' are noise.
        var meant = tried.FindAll(one => IsMeant(validator, value, one.Schema));
        if (meant.Count == 1)
        {
            verdict.Problems.AddRange(meant[0].Verdict.Problems);
        }
        else
        {
            var nearest = tried.MinBy(one => one.Verdict.Problems.Count);
            verdict.Add(path, $"fits none of {tried.Count} alternatives; nearest: {string.Join("; ", nearest.Verdict.Problems.Take(3))}");
        }

        return 0;
    }

    private static bool IsMeant(SchemaValidator validator, JsonElement value, JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference))
        {
            schema = validator.Document.Resolve(reference.GetString()!);
        }

        if (value.ValueKind != JsonValueKind.Object || schema.ValueKind != JsonValueKind.Object
            || !schema.TryGetProperty("properties", out var properties))
        {
            return false;
        }

        var constants = properties.EnumerateObject().Where(property => IsConstant(validator, property.Value)).ToList();
        return constants.Count > 0 && constants.TrueForAll(property => value.TryGetProperty(property.Name, out var actual)
            && validator.Check(actual, property.Value, string.Empty).Fits);
    }

    private static bool IsConstant(SchemaValidator validator, JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        return schema.TryGetProperty("const", out _)
            || (schema.TryGetProperty("enum", out var values) && values.GetArrayLength() == 1)
            || (schema.TryGetProperty("$ref", out var reference) && IsConstant(validator, validator.Document.Resolve(reference.GetString()!)));
    }
}
