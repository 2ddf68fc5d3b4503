using System.Collections.Immutable;
using System.Globalization;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>
/// The fields of one mapping while it is read. Every field asked for is known; <see cref="Close"/> reports the others. What is
/// missing or of the wrong kind is a finding and reads as empty, so that all findings of a file come at once.
/// </summary>
internal sealed class Fields
{
    private readonly YamlNode.Mapping map;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private Fields(YamlNode.Mapping map, PlaybookDraft draft, string owner)
    {
        this.map = map;
        Draft = draft;
        Owner = owner;
    }

    public PlaybookDraft Draft { get; }

    /// <summary>The exercise these fields belong to; empty elsewhere.</summary>
    public string Owner { get; }

    public Place Place => map.Place;

    /// <summary>Opens a node that must be a mapping; null, with a finding, when it is not.</summary>
    public static Fields? Open(YamlNode node, PlaybookDraft draft, string owner)
    {
        if (node is YamlNode.Mapping map)
        {
            return new Fields(map, draft, owner);
        }

        draft.Findings.Spoil(node.Place, IssueRule.BadValue, "fields are expected here, each as 'name: value'.");
        return null;
    }

    /// <summary>The same fields, on behalf of an exercise.</summary>
    public Fields For(string exerciseId) => new(map, Draft, exerciseId);

    /// <summary>The node of a field; null when it is not there.</summary>
    public YamlNode? Find(string key)
    {
        known.Add(key);
        foreach (var entry in map.Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>The node of a field that must be there.</summary>
    public YamlNode? Need(string key)
    {
        var node = Find(key);
        if (node is null or YamlNode.Scalar { Words.Length: 0 })
        {
            Draft.Findings.Spoil(node?.Place ?? Place, IssueRule.MissingField, $"'{key}' is missing; write it.");
            return null;
        }

        return node;
    }

    /// <summary>A field that must be one value.</summary>
    public YamlNode.Scalar? NeedScalar(string key) => Need(key) is { } node ? AsScalar(node) : null;

    /// <summary>A field that may be one value.</summary>
    public YamlNode.Scalar? FindScalar(string key) => Find(key) is { } node ? AsScalar(node) : null;

    public string Word(string key) => NeedScalar(key)?.Words ?? string.Empty;

    public string WordOrEmpty(string key) => FindScalar(key)?.Words ?? string.Empty;

    public bool Flag(string key) => FindScalar(key) is { } scalar && AsFlag(scalar);

    /// <summary>A whole number that must be there, at least <paramref name="least"/>.</summary>
    public int Number(string key, int least) => NeedScalar(key) is { } scalar ? AsNumber(scalar, least) : least;

    /// <summary>A whole number, at least <paramref name="least"/>, or its default.</summary>
    public int NumberOr(string key, int otherwise, int least) =>
        FindScalar(key) is { } scalar ? AsNumber(scalar, least) : otherwise;

    /// <summary>The items of a list; one value alone is a list of one.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Find(key) switch
    {
        null or YamlNode.Scalar { Words.Length: 0 } => [],
        YamlNode.Sequence list => list.Items,
        var one => [one],
    };

    /// <summary>The items of a list that must have some.</summary>
    public ImmutableArray<YamlNode> NeedItems(string key)
    {
        var items = Need(key) is null ? [] : Items(key);
        if (items.IsEmpty && Find(key) is YamlNode.Sequence empty)
        {
            Draft.Findings.Spoil(empty.Place, IssueRule.MissingField, $"'{key}' is empty; write at least one.");
        }

        return items;
    }

    /// <summary>The values of a list that may be absent.</summary>
    public ImmutableArray<YamlNode.Scalar> Scalars(string key) => [.. Items(key).Select(AsScalar).OfType<YamlNode.Scalar>()];

    /// <summary>An id that must be there and look like one.</summary>
    public string Id(string key, Func<string, bool> isWell)
    {
        var scalar = NeedScalar(key);
        if (scalar is not null && !isWell(scalar.Words))
        {
            Draft.Findings.Spoil(scalar.Place, IssueRule.BadId,
                $"'{scalar.Words}' is no id; see docs/content.md for what an id looks like.");
        }

        return scalar?.Words ?? string.Empty;
    }

    /// <summary>Reports the fields that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries)
        {
            if (!known.Contains(entry.Key))
            {
                var has = string.Join(", ", known.Order(StringComparer.Ordinal));
                Draft.Findings.Report(entry.Place, IssueRule.UnknownField, $"'{entry.Key}' is not known here; known are {has}.");
            }
        }
    }

    /// <summary>Reports a value that does not fit.</summary>
    public void Refuse(YamlNode node, string why) => Draft.Findings.Spoil(node.Place, IssueRule.BadValue, why);

    /// <summary>A node that must be one value.</summary>
    public YamlNode.Scalar? AsScalar(YamlNode node)
    {
        if (node is YamlNode.Scalar scalar)
        {
            return scalar;
        }

        Refuse(node, "one value is expected here, not a list or fields.");
        return null;
    }

    /// <summary>A value that must be a whole number.</summary>
    public int AsNumber(YamlNode.Scalar scalar, int least)
    {
        if (int.TryParse(scalar.Words, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least)
        {
            return number;
        }

        Refuse(scalar, $"a whole number from {least} on is expected here.");
        return least;
    }

    private bool AsFlag(YamlNode.Scalar scalar)
    {
        if (scalar.Words is not ("true" or "false"))
        {
            Refuse(scalar, "true or false is expected here.");
        }

        return scalar.Words is "true";
    }
}
