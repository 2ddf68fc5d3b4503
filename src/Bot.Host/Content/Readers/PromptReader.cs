using Bot.Core.Content;

namespace Bot.Host.Content.Readers;

/// <summary>Reads one prompt: what all kinds have in common here, the rest in <see cref="KindReader"/>.</summary>
internal static class PromptReader
{
    /// <summary>A prompt of an exercise; null, with a finding, when its kind is not known.</summary>
    public static Prompt? Read(Fields fields)
    {
        var id = fields.Id("id", Identifiers.IsPart);
        var common = new Prompt.Card(
            id, fields.Phrase("ask", TextRole.Ask), ConditionReader.Read(fields, id), fields.Flag("required"));
        if (fields.NeedScalar("kind") is not { } kind)
        {
            return null;
        }

        var prompt = KindReader.Read(kind.Words, common, fields);
        if (prompt is null)
        {
            fields.Draft.Findings.Spoil(
                kind.Place, IssueRule.UnknownKind,
                $"there is no kind '{kind.Words}'; there are {string.Join(", ", KindReader.Names)}.");
        }

        return prompt;
    }

    /// <summary>A field of a log, which may be of some kinds only.</summary>
    public static Prompt? ReadLogField(Fields fields)
    {
        var place = fields.Find("kind")?.Place ?? fields.Place;
        var prompt = Read(fields);
        if (prompt is null or Prompt.Choose or Prompt.Scale or Prompt.Write or Prompt.Date)
        {
            return prompt;
        }

        fields.Draft.Findings.Spoil(place, IssueRule.UnknownKind,
            "a log takes fields of the kinds choose, scale, write and date only.");
        return null;
    }
}
