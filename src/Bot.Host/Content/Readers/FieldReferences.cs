using System.Collections.Immutable;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads ids of other things, and notes them down for the check that they exist.</summary>
internal static class FieldReferences
{
    /// <summary>The id of one thing, which must be named.</summary>
    public static string Refer(this Fields fields, string key, ReferenceKind kind) =>
        fields.NeedScalar(key) is { } scalar ? fields.Note(scalar, kind) : string.Empty;

    /// <summary>The ids of some things, maybe none.</summary>
    public static ImmutableArray<string> ReferAll(this Fields fields, string key, ReferenceKind kind) =>
        [.. fields.Scalars(key).Select(scalar => fields.Note(scalar, kind))];

    private static string Note(this Fields fields, YamlNode.Scalar scalar, ReferenceKind kind)
    {
        fields.Draft.References.Add(new Reference(kind, scalar.Words, scalar.Place, fields.Owner));
        return scalar.Words;
    }
}
