using System.Globalization;
using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>rules.yaml</c>: the numbers of gates, locks and limits. What is left out keeps its default.</summary>
internal static class RulesReader
{
    public static void Read(YamlNode root, PlaybookDraft draft)
    {
        if (Fields.Open(root, draft, owner: string.Empty) is not { } fields)
        {
            return;
        }

        foreach (var field in RuleField.All)
        {
            if (fields.FindScalar(field.Key) is { } scalar)
            {
                draft.Rules = Apply(field, scalar, draft.Rules, fields);
            }
        }

        fields.Close();
    }

    private static Rules Apply(RuleField field, YamlNode.Scalar scalar, Rules rules, Fields fields)
    {
        var style = field.IsWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        if (double.TryParse(scalar.Words, style, CultureInfo.InvariantCulture, out var number)
            && number >= field.Least && number <= field.Most)
        {
            return field.Set(rules, number);
        }

        fields.Refuse(scalar,
            $"a {(field.IsWhole ? "whole number" : "number")} from {field.Least} to {field.Most} is expected here.");
        return rules;
    }
}
