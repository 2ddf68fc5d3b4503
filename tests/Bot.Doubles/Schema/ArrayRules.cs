using System.Text.Json;

namespace Bot.Doubles.Schema;

/// <summary>How many items, what they are, and whether they differ.</summary>
internal static class ArrayRules
{
    public static void Check(SchemaValidator validator, JsonElement value, JsonElement schema, string path, Verdict verdict)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        var length = value.GetArrayLength();
        if (schema.TryGetProperty("minItems", out var least) && length < least.GetInt32())
        {
            verdict.Add(path, $"has {length} items, fewer than {least}");
        }

        if (schema.TryGetProperty("maxItems", out var most) && length > most.GetInt32())
        {
            verdict.Add(path, $"has {length} items, more than {most}");
        }

        if (schema.TryGetProperty("uniqueItems", out var unique) && unique.ValueKind == JsonValueKind.True && HasTwins(value))
        {
            verdict.Add(path, "has an item twice");
        }

        if (schema.TryGetProperty("items", out var items))
        {
            var place = 0;
            foreach (var item in value.EnumerateArray())
            {
                verdict.Problems.AddRange(validator.Check(item, items, $"{path}/{place++}").Problems);
            }
        }
    }

    private static bool HasTwins(JsonElement array)
    {
        JsonElement[] items = [.. array.EnumerateArray()];
        return items.Where((item, place) => items[..place].Any(earlier => JsonElement.DeepEquals(item, earlier))).Any();
    }
}
