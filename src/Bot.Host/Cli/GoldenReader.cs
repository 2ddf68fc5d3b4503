using System.Collections.Immutable;
using Bot.Core.Stages;
using NodaTime.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bot.Host.Cli;

/// <summary>Reads golden conversations from YAML.</summary>
internal static class GoldenReader
{
    /// <summary>Reads a conversation.</summary>
    /// <exception cref="FormatException">It is none; the message says where.</exception>
    public static GoldenConversation Read(TextReader reader)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            throw new FormatException($"This is no YAML, see line {exception.Start.Line}.", exception);
        }

        var root = stream.Documents is [var document] ? Map(document.RootNode) : throw new FormatException("One document is expected.");
        var at = InstantPattern.ExtendedIso.Parse(Text(root, "at"));
        return new GoldenConversation(at.GetValueOrThrow(), Text(root, "person"), StageOf(root), [.. List(root, "steps").Select(Step)]);
    }

    private static Stage? StageOf(YamlMappingNode root)
    {
        if (!root.Children.ContainsKey("stage"))
        {
            return null;
        }

        return StageNames.TryParse(Text(root, "stage"), out var stage) ? stage : throw new FormatException("There is no such stage.");
    }

    private static GoldenStep Step(YamlNode node)
    {
        var map = Map(node);
        foreach (var kind in Enum.GetValues<GoldenKind>())
        {
            if (map.Children.ContainsKey(kind.ToString().ToLowerInvariant()))
            {
                return new GoldenStep(kind, Text(map, kind.ToString().ToLowerInvariant()), [.. List(map, "replies").Select(Reply)]);
            }
        }

        throw new FormatException($"A step says say, press or wait, see line {node.Start.Line}.");
    }

    private static GoldenReply Reply(YamlNode node)
    {
        var map = Map(node);
        return new GoldenReply(Text(map, "text"), [.. List(map, "choices").Select(Scalar)]);
    }

    private static YamlMappingNode Map(YamlNode node) =>
        node as YamlMappingNode ?? throw new FormatException($"A map is expected in line {node.Start.Line}.");

    private static string Scalar(YamlNode node) =>
        (node as YamlScalarNode)?.Value ?? throw new FormatException($"A text is expected in line {node.Start.Line}.");

    private static string Text(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(name, out var node)
            ? Scalar(node)
            : throw new FormatException($"'{name}' is missing in line {map.Start.Line}.");

    private static ImmutableArray<YamlNode> List(YamlMappingNode map, string name) => !map.Children.TryGetValue(name, out var node)
        ? []
        : [.. (node as YamlSequenceNode)?.Children ?? throw new FormatException($"A list is expected in line {node.Start.Line}.")];
}
