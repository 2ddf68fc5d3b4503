using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads what people will read, and notes it down for the checks of language, length and placeholders.</summary>
internal static class FieldTexts
{
    /// <summary>A plain text that must be there.</summary>
    public static string Words(this Fields fields, string key, TextRole role) =>
        fields.NeedScalar(key) is { } scalar ? fields.Note(scalar, role) : string.Empty;

    /// <summary>A plain text that may be absent.</summary>
    public static string WordsOrEmpty(this Fields fields, string key, TextRole role) =>
        fields.FindScalar(key) is { } scalar ? fields.Note(scalar, role) : string.Empty;

    /// <summary>Plain texts.</summary>
    public static ImmutableArray<string> List(this Fields fields, string key, TextRole role) =>
        [.. fields.Scalars(key).Select(scalar => fields.Note(scalar, role))];

    /// <summary>A phrase that must be there.</summary>
    public static Phrase Phrase(this Fields fields, string key, TextRole role) =>
        fields.Need(key) is { } node ? fields.PhraseOf(node, role) : Bot.Core.Content.Phrase.Of(string.Empty);

    /// <summary>A phrase that may be absent; empty then.</summary>
    public static Phrase PhraseOrEmpty(this Fields fields, string key, TextRole role) =>
        fields.Find(key) is null ? Bot.Core.Content.Phrase.Of(string.Empty) : fields.Phrase(key, role);

    /// <summary>The phrase a node holds: one text, or a list of variants.</summary>
    public static Phrase PhraseOf(this Fields fields, YamlNode node, TextRole role)
    {
        var variants = node is YamlNode.Sequence list ? list.Items : [node];
        if (variants.IsEmpty)
        {
            fields.Draft.Findings.Spoil(node.Place, IssueRule.MissingField, "a text is expected here; write one.");
            return Bot.Core.Content.Phrase.Of(string.Empty);
        }

        return fields.Draft.Placed(new Phrase([.. variants.Select(variant => fields.TemplateOf(variant, role))]), node.Place);
    }

    private static Template TemplateOf(this Fields fields, YamlNode node, TextRole role)
    {
        if (fields.AsScalar(node) is not { } scalar)
        {
            return Template.Parse(string.Empty);
        }

        if (string.IsNullOrWhiteSpace(scalar.Words))
        {
            fields.Draft.Findings.Spoil(node.Place, IssueRule.MissingField, "a text is expected here; write one.");
        }

        return Template.Parse(fields.Note(scalar, role));
    }

    /// <summary>Notes a text for the checks.</summary>
    public static string Note(this Fields fields, YamlNode.Scalar scalar, TextRole role)
    {
        fields.Draft.Texts.Add(new Text(scalar.Words, role, scalar, fields.Owner));
        return scalar.Words.Trim();
    }
}
