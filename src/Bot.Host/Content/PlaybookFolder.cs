using Bot.Core.Content;
using Bot.Host.Content.Checks;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>Loads the content from its folder. Never fails on what is in there: a fault is an issue with file and line.</summary>
internal static class PlaybookFolder
{
    /// <summary>Reads, checks and builds all content.</summary>
    /// <param name="contentPath">The folder that holds <c>rules.yaml</c> and <c>content</c>.</param>
    internal static LoadedPlaybook Load(string contentPath) => Load(contentPath, CodeNeeds.Ours);

    /// <summary>As above, for a program that relies on other content.</summary>
    internal static LoadedPlaybook Load(string contentPath, CodeNeeds needs)
    {
        var findings = new Findings();
        var draft = new PlaybookDraft(findings);
        var files = SourceFolder.Read(contentPath, findings);
        var parsed = ParseAll(files, findings);
        foreach (var file in parsed)
        {
            FileKinds.Read(file, draft);
        }

        var understanding = ReadUnderstanding(contentPath, findings);
        findings.AddAll(PlaybookChecks.Check(draft, needs, isWhole: parsed.Count == files.Count));
        var playbook = findings.AreFatal ? null : PlaybookBuilder.Build(draft, understanding, ContentVersion.Of(files));
        return new LoadedPlaybook(playbook, InOrder(findings.Issues)) { Draft = draft };
    }

    private static UnderstandingRules ReadUnderstanding(string contentPath, Findings findings)
    {
        var issues = new List<PlaybookIssue>();
        var rules = new UnderstandingReader(Path.Combine(contentPath, "content"), issues).Read();
        foreach (var issue in issues)
        {
            // A coach that cannot see danger does not start; one bad pattern among many is mended without that.
            var place = new Place($"content/{issue.File}", issue.Line);
            if (issue.Rule == UnderstandingReader.MissingFile)
            {
                findings.Spoil(place, issue.Rule, issue.Sentence);
            }
            else
            {
                findings.Report(place, issue.Rule, issue.Sentence);
            }
        }

        return rules;
    }

    // Files are parsed side by side, because parsing is most of a start; findings are told in the order of the files.
    private static List<YamlFile> ParseAll(IReadOnlyList<SourceFile> files, Findings findings)
    {
        var parsed = new (YamlNode? Root, Findings Found)[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var found = new Findings();
            parsed[i] = (YamlReader.Read(files[i], found), found);
        });

        var read = new List<YamlFile>(files.Count);
        for (var i = 0; i < parsed.Length; i++)
        {
            findings.AddAll(parsed[i].Found);
            if (parsed[i].Root is { } root)
            {
                read.Add(new YamlFile(files[i].Path, root));
            }
        }

        return read;
    }

    private static PlaybookIssue[] InOrder(IReadOnlyList<PlaybookIssue> issues) =>
        [.. issues.Distinct().OrderBy(issue => issue.File, StringComparer.Ordinal).ThenBy(issue => issue.Line)];
}
