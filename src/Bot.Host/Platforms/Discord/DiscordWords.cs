using Bot.Core;
using Bot.Core.Content;

namespace Bot.Host.Platforms.Discord;

/// <summary>The few words that Discord itself shows around a message.</summary>
/// <param name="Choose">Stands in a list while nothing is chosen.</param>
/// <param name="Write">The button that opens a field to write in.</param>
/// <param name="WriteTitle">The title of that field; at most 45 characters.</param>
/// <param name="WriteLabel">What it says above the field; at most 45 characters.</param>
/// <param name="Lookup">The title of the field for a lookup; at most 45 characters.</param>
/// <param name="LookupLabel">What it says above that field; at most 45 characters.</param>
/// <param name="Options">What may follow a command, described, by the name that the content gives it.</param>
internal sealed record DiscordWords(
    string Choose,
    string Write,
    string WriteTitle,
    string WriteLabel,
    string Lookup,
    string LookupLabel,
    IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Takes them from the content.</summary>
    public static DiscordWords From(Playbook playbook)
    {
        string Of(string key) => playbook.Phrases[key].Pick(0).ToString();
        return new DiscordWords(
            Of(CorePhrases.FieldChoose),
            Of(CorePhrases.FieldWrite),
            Of(CorePhrases.FieldWriteTitle),
            Of(CorePhrases.FieldWriteLabel),
            Of(CorePhrases.FieldLookup),
            Of(CorePhrases.FieldLookupLabel),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["words"] = Of(CorePhrases.FieldWords),
                ["days"] = Of(CorePhrases.FieldDays),
            });
    }
}
