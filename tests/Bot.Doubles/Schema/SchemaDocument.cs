using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Doubles.Schema;

/// <summary>A document of JSON Schema 2020-12: its definitions, and the patterns in it compiled once.</summary>
public sealed class SchemaDocument
{
    private const string Definitions = "#/$defs/";
    private static readonly ConcurrentDictionary<string, SchemaDocument> Loaded = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Regex> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> definitions = new(StringComparer.Ordinal);

    private SchemaDocument(JsonElement root)
    {
        Root = root;
        foreach (var definition in root.GetProperty("$defs").EnumerateObject())
        {
            definitions.Add(definition.Name, definition.Value);
        }
    }

    /// <summary>The whole document, for what stands beside the definitions.</summary>
    public JsonElement Root { get; }

    /// <summary>Reads a file, once a process.</summary>
    public static SchemaDocument Load(string path) => Loaded.GetOrAdd(path, static file => Parse(File.ReadAllText(file)));

    /// <summary>Reads a text.</summary>
    public static SchemaDocument Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SchemaDocument(document.RootElement.Clone());
    }

    /// <summary>Whether there is a definition of this name.</summary>
    public bool Has(string definition) => definitions.ContainsKey(definition);

    /// <summary>What is wrong with a value, by a definition; empty when all is well.</summary>
    /// <exception cref="KeyNotFoundException">There is no such definition.</exception>
    public IReadOnlyList<SchemaProblem> Validate(JsonElement value, string definition, Strictness strictness) =>
        new SchemaValidator(this, strictness).Check(value, definitions[definition], string.Empty).Problems;

    internal JsonElement Resolve(string reference) => reference.StartsWith(Definitions, StringComparison.Ordinal)
        ? definitions[reference[Definitions.Length..]]
        : throw new NotSupportedException($"Only references to definitions are known, not {reference}.");

    internal Regex Pattern(string pattern) =>
        patterns.GetOrAdd(pattern, static text => new Regex(text, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
