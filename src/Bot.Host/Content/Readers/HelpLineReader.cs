using Bot.Core.Content;
using Bot.Host.Content.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>helplines.yaml</c>: where to get help, country by country.</summary>
internal static class HelpLineReader
{
    public static void Read(YamlNode root, PlaybookDraft draft) => Lists.Each(root, draft, ReadLine);

    private static void ReadLine(Fields fields)
    {
        var line = new HelpLine(
            fields.Id("country", Identifiers.IsCountry),
            fields.Word("name"),
            fields.Word("emergency"),
            fields.Word("crisis"),
            fields.WordOrEmpty("more_crisis"),
            fields.WordOrEmpty("abuse"),
            fields.WordOrEmpty("own_harm"),
            fields.WordOrEmpty("youth"),
            fields.WordOrEmpty("site"),
            fields.Word("source"),
            ReadDate(fields));
        fields.Draft.Add(fields.Draft.HelpLines, line.Country, line, fields.Place);
    }

    // Nothing means that nobody verified it; a date is never guessed.
    private static LocalDate? ReadDate(Fields fields)
    {
        if (fields.FindScalar("verified_on") is not { Words.Length: > 0 } scalar)
        {
            return null;
        }

        var date = LocalDatePattern.Iso.Parse(scalar.Words);
        if (!date.Success)
        {
            fields.Refuse(scalar, "a date such as 2026-01-31 is expected here, or nothing when nobody verified it.");
        }

        return date.Success ? date.Value : null;
    }
}
