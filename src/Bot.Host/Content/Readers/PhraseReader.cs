using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Readers;

/// <summary>Reads <c>phrases/*.yaml</c>: what the program says, by key.</summary>
internal static class PhraseReader
{
    public static void Read(YamlNode root, PlaybookDraft draft) => ReadInto(root, draft, draft.Phrases);

    /// <summary>Reads a mapping of keys to texts.</summary>
    public static void ReadInto(YamlNode root, PlaybookDraft draft, OrderedDictionary<string, Phrase> phrases)
    {
        if (Fields.Open(root, draft, owner: string.Empty) is not { } fields)
        {
            return;
        }

        foreach (var (key, place, value) in ((YamlNode.Mapping)root).Entries)
        {
            if (!Identifiers.IsPhrase(key))
            {
                draft.Findings.Spoil(place, IssueRule.BadId, $"'{key}' is no key; write words in a row parted by dots.");
            }

            var phrase = fields.PhraseOf(value, TextRole.Phrase);
            draft.Add(phrases, key, phrase, place);
        }
    }
}
