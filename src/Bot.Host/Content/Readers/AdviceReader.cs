using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>advice.yaml</c>: what the guides advise, and where it is practised.</summary>
internal static class AdviceReader
{
    public static void Read(YamlNode root, PlaybookDraft draft) => Lists.Each(root, draft, ReadItem);

    private static void ReadItem(Fields fields)
    {
        var item = new AdviceItem(
            fields.Id("id", Identifiers.IsAdvice),
            fields.Word("text"),
            fields.ReferAll("taught_in", ReferenceKind.Exercise));
        fields.Draft.Add(fields.Draft.Advice, item.Id, item, fields.Place);
    }
}
