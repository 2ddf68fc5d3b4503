using System.Collections.Immutable;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads a file that is one list, entry by entry.</summary>
internal static class Lists
{
    /// <summary>Reads each entry of a list of mappings; anything else is a finding.</summary>
    public static void Each(YamlNode root, PlaybookDraft draft, Action<Fields> read)
    {
        if (root is not YamlNode.Sequence list)
        {
            draft.Findings.Spoil(root.Place, IssueRule.BadValue, "this file is a list; begin each entry with a dash.");
            return;
        }

        foreach (var item in list.Items)
        {
            if (Fields.Open(item, draft, owner: string.Empty) is { } fields)
            {
                read(fields);
                fields.Close();
            }
        }
    }

    /// <summary>Reads entries that have an id of their own each; a second one of an id is a finding and left out.</summary>
    public static ImmutableArray<T> Unique<T>(
        ImmutableArray<YamlNode> nodes, Fields parent, Func<Fields, T?> read, Func<T, string> id)
        where T : class
    {
        var found = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (Fields.Open(node, parent.Draft, parent.Owner) is { } fields && read(fields) is { } piece)
            {
                parent.Draft.Add(found, id(piece), piece, node.Place);
                fields.Close();
            }
        }

        return [.. found.Values];
    }
}
