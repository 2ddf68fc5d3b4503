using System.Text.Json;

namespace Bot.Doubles.Schema;

/// <summary>Walks a value and its schema together. It knows the keywords that the platforms' descriptions use, and no others.</summary>
internal sealed class SchemaValidator(SchemaDocument document, Strictness strictness)
{
    private const int Deepest = 200;
    private int depth;

    public SchemaDocument Document => document;

    public bool Strict => strictness == Strictness.Strict;

    public Verdict Check(JsonElement value, JsonElement schema, string path)
    {
        var verdict = new Verdict();
        if (schema.ValueKind == JsonValueKind.False)
        {
            verdict.Add(path, "may not be there");
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return verdict;
        }

        if (++depth > Deepest)
        {
            throw new InvalidOperationException("The schema refers to itself without end.");
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            verdict.Join(Check(value, document.Resolve(reference.GetString()!), path));
        }

        ScalarRules.Check(this, value, schema, path, verdict);
        UnionRules.Check(this, value, schema, path, verdict);
        ArrayRules.Check(this, value, schema, path, verdict);
        ObjectRules.Check(this, value, schema, path, verdict);
        depth--;
        return verdict;
    }
}
