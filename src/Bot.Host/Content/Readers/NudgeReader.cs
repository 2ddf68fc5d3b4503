using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>nudges.yaml</c>: what we say when we write first, many texts an entry.</summary>
internal static class NudgeReader
{
    public static void Read(YamlNode root, PlaybookDraft draft) => Lists.Each(root, draft, ReadEntry);

    private static void ReadEntry(Fields fields)
    {
        var slot = Name<NudgeSlot>(fields.NeedScalar("slot"), fields);
        ImmutableArray<NudgeGroup> groups = [.. fields.Scalars("groups").Select(scalar => Name<NudgeGroup>(scalar, fields)).OfType<NudgeGroup>()];
        var (task, ex) = (fields.Flag("task"), fields.Flag("mentions_ex"));
        foreach (var node in fields.NeedItems("texts"))
        {
            if (fields.AsScalar(node) is { } scalar && slot is { } of)
            {
                var words = fields.Note(scalar, TextRole.Nudge);
                fields.Draft.Add(fields.Draft.Nudges, words, new NudgeText(of, groups, task, ex, Template.Parse(words)), scalar.Place);
            }
        }
    }

    private static T? Name<T>(YamlNode.Scalar? scalar, Fields fields)
        where T : struct, Enum
    {
        var value = scalar is null ? null : SnakeCase.Read<T>(scalar.Words);
        if (scalar is not null && value is null)
        {
            fields.Refuse(scalar, $"one of {string.Join(", ", Enum.GetNames<T>())} is expected here, in small letters.");
        }

        return value;
    }
}
