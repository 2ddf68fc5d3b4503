using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>topics/*.yaml</c>: the lookup cards.</summary>
internal static class TopicReader
{
    public static void Read(YamlNode root, PlaybookDraft draft) => Lists.Each(root, draft, ReadCard);

    private static void ReadCard(Fields fields)
    {
        var card = new TopicCard(
            fields.Id("id", Identifiers.IsTopic),
            fields.Words("title", TextRole.Title),
            fields.Refer("topic", ReferenceKind.Topic),
            fields.Words("idea", TextRole.Card),
            fields.List("do", TextRole.Card),
            fields.List("avoid", TextRole.Card),
            fields.Refer("exercise", ReferenceKind.Exercise),
            fields.ReferAll("guides", ReferenceKind.Guide),
            fields.WordsOrEmpty("differ", TextRole.Card),
            fields.List("asks", TextRole.Search),
            fields.Flag("about_contact"));
        fields.Draft.Add(fields.Draft.Topics, card.Id, card, fields.Place);
    }
}
