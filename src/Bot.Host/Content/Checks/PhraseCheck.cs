using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Checks;

/// <summary>Whatever the program says has words, and in danger it has them in every language.</summary>
internal static class PhraseCheck
{
    public static void Run(PlaybookDraft draft, Findings findings, CodeNeeds needs)
    {
        foreach (var key in needs.Phrases.Where(key => !draft.Phrases.ContainsKey(key)))
        {
            findings.Spoil(
                new Place("content/en/phrases", 0), IssueRule.MissingPhrase,
                $"the program says '{key}', and no file has it; write it.");
        }

        if (draft.Safety.TryGetValue(FileKinds.English, out var english))
        {
            foreach (var (_, phrases) in draft.Safety.Where(pair => pair.Key is not FileKinds.English))
            {
                Compare(english, phrases, draft, findings);
            }
        }
    }

    private static void Compare(
        OrderedDictionary<string, Phrase> english,
        OrderedDictionary<string, Phrase> phrases,
        PlaybookDraft draft,
        Findings findings)
    {
        foreach (var key in english.Keys.Where(key => !phrases.ContainsKey(key)))
        {
            findings.Spoil(
                draft.PlaceOf(phrases), IssueRule.MissingSafetyPhrase,
                $"English says '{key}', and this file does not; translate it.");
        }

        foreach (var (key, phrase) in phrases.Where(pair => !english.ContainsKey(pair.Key)))
        {
            findings.Report(
                draft.PlaceOf(phrase), IssueRule.MissingSafetyPhrase,
                $"'{key}' is not said in English; mend the key or remove it.");
        }
    }
}
