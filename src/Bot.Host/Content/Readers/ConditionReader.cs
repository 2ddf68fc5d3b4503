using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads the lines under <c>when:</c>.</summary>
internal static class ConditionReader
{
    public static ImmutableArray<Condition> Read(Fields fields, string promptId)
    {
        if (fields.Find("when") is not { } node)
        {
            return [];
        }

        if (node is not YamlNode.Mapping map)
        {
            fields.Refuse(node, "lines such as 'fact.brooding: [no]' are expected here.");
            return [];
        }

        return [.. map.Entries.Select(line => ReadLine(line, fields, promptId))];
    }

    private static Condition ReadLine(YamlEntry line, Fields fields, string promptId)
    {
        var nodes = line.Value is YamlNode.Sequence list ? list.Items : [line.Value];
        ImmutableArray<YamlNode.Scalar> values = [.. nodes.Select(fields.AsScalar).OfType<YamlNode.Scalar>()];
        if (nodes.IsEmpty || values.Any(value => value.Words.Length == 0))
        {
            fields.Refuse(line.Value, "at least one value is expected here.");
        }

        var condition = new Condition(line.Key, [.. values.Select(value => value.Words)]);
        fields.Draft.Conditions.Add(new PlacedCondition(
            condition, line.Place, [.. values.Select(value => value.Place)], fields.Owner, promptId));
        return condition;
    }
}
