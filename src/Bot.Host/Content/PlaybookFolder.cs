using Bot.Core.Content;
using Bot.Host.Content.Checks;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>Loads the content from its folder. Never fails on what is in there: what is wrong is an issue with file and line.</summary>
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
        foreach (var file in files)
        {
            if (YamlReader.Read(file, findings) is { } root)
            {
                FileKinds.Read(new YamlFile(file.Path, root), draft);
            }
        }

        var understanding = UnderstandingReader.Read(draft.Patterns, findings);
        PlaybookChecks.Check(draft, needs);
        var playbook = findings.AreFatal ? null : PlaybookBuilder.Build(draft, understanding, ContentVersion.Of(files));
        return new LoadedPlaybook(playbook, InOrder(findings.Issues)) { Draft = draft };
    }

    private static PlaybookIssue[] InOrder(IReadOnlyList<PlaybookIssue> issues) =>
        [.. issues.Distinct().OrderBy(issue => issue.File, StringComparer.Ordinal).ThenBy(issue => issue.Line)];
}
