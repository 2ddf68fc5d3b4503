using Bot.Host.Content.Readers;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>Which reader takes which file. The list of docs/content.md, in code.</summary>
internal static class FileKinds
{
    /// <summary>The numbers of gates, locks and limits.</summary>
    public const string Rules = "rules.yaml";

    /// <summary>The language the coach speaks; others hold what is said and looked for in danger.</summary>
    public const string English = "en";

    /// <summary>
    /// True for files that the playbook is made of: YAML (the wrong ending too, so that it is found), but for the sentences that
    /// models are trained on, which are many and said to nobody.
    /// </summary>
    public static bool IsOurs(string path) =>
        (path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        && path.Split('/') is not ["content", _, "understanding", ..];

    /// <summary>Hands a file to its reader.</summary>
    public static void Read(YamlFile file, PlaybookDraft draft)
    {
        switch (file.Path.Split('/'))
        {
            case [Rules]: RulesReader.Read(file.Root, draft); break;
            case ["content", "advice.yaml"]: AdviceReader.Read(file.Root, draft); break;
            case ["content", "helplines.yaml"]: HelpLineReader.Read(file.Root, draft); break;
            case ["content", English, "commands.yaml"]: CommandReader.Read(file.Root, draft); break;
            case ["content", English, "nudges.yaml"]: NudgeReader.Read(file.Root, draft); break;
            case ["content", English, "cities.yaml"]: CityReader.Read(file.Root, draft); break;
            case ["content", English, "stages", var name] when IsYaml(name): StageReader.Read(file.Root, draft); break;
            case ["content", English, "topics", var name] when IsYaml(name): TopicReader.Read(file.Root, draft); break;
            case ["content", English, "phrases", var name] when IsYaml(name): PhraseReader.Read(file.Root, draft); break;
            case ["content", English, "search", _]: break; // The lookup reads its own words; here they count for the version.
            case ["content", { Length: 2 } lang, "safety", "replies.yaml"]: SafetyReader.Read(file.Root, lang, draft); break;
            case ["content", { Length: 2 }, "safety", var name] when IsYaml(name): draft.Patterns.Add(file); break;
            default: ReportUnknown(file.Path, draft); break;
        }
    }

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal);

    private static void ReportUnknown(string path, PlaybookDraft draft) => draft.Findings.Report(
        new Place(path, 0), IssueRule.UnknownFile, "nobody reads this file; see the list of files in docs/content.md.");
}
