using Bot.Core.Understanding;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>Builds what reads people's texts from the pattern files of every language. The only place that knows how.</summary>
internal static class UnderstandingReader
{
    /// <param name="files">The files of <c>safety</c> beside the replies, of all languages, in the order of their paths.</param>
    /// <param name="findings">Takes what is wrong in them.</param>
    public static Understanding Read(IReadOnlyList<YamlFile> files, Findings findings)
    {
        foreach (var file in files)
        {
            if (file.Root is YamlNode.Scalar)
            {
                findings.Spoil(file.Root.Place, IssueRule.BadValue, "patterns are expected here.");
            }
        }

        return new Understanding(new RiskScreen(), new IntentRules(), new DraftReviewer());
    }
}
