using Bot.Core.Stages;
using NodaTime.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Bot.Host.Cli;

/// <summary>Writes golden conversations as YAML.</summary>
internal static class GoldenWriter
{
    /// <summary>Writes a conversation.</summary>
    public static void Write(GoldenConversation conversation, TextWriter writer)
    {
        var steps = new YamlSequenceNode(conversation.Steps.Select(Step));
        var root = new YamlMappingNode
        {
            { "at", InstantPattern.ExtendedIso.Format(conversation.At) },
            { "person", conversation.Person },
        };
        if (conversation.Stage is { } stage)
        {
            root.Add("stage", stage.Name());
        }

        root.Add("steps", steps);
        new YamlStream(new YamlDocument(root)).Save(writer, assignAnchors: false);
    }

    private static YamlMappingNode Step(GoldenStep step) => new()
    {
        { step.Kind.ToString().ToLowerInvariant(), Words(step.Words) },
        { "replies", new YamlSequenceNode(step.Replies.Select(Reply)) },
    };

    private static YamlMappingNode Reply(GoldenReply reply)
    {
        var node = new YamlMappingNode { { "text", Words(reply.Text) } };
        if (reply.Choices.Length > 0)
        {
            node.Add("choices", new YamlSequenceNode(reply.Choices.Select(Words)) { Style = SequenceStyle.Flow });
        }

        return node;
    }

    // Quoted where it must be: a label "2" or "yes" stays a text.
    private static YamlScalarNode Words(string words) =>
        new(words) { Style = words.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted };
}
