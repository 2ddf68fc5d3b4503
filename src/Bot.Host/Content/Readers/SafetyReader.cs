using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>safety/replies.yaml</c> of a language: what is said in danger, by key.</summary>
internal static class SafetyReader
{
    public static void Read(YamlNode root, string language, PlaybookDraft draft)
    {
        var phrases = draft.Placed(new OrderedDictionary<string, Phrase>(StringComparer.Ordinal), root.Place);
        draft.Safety[language] = phrases;
        PhraseReader.ReadInto(root, draft, phrases);
    }
}
