using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>Collects what is wrong while content is read.</summary>
internal sealed class Findings
{
    private readonly List<PlaybookIssue> issues = [];

    /// <summary>True when something could not be read, so that no playbook can be built.</summary>
    public bool AreFatal { get; private set; }

    /// <summary>All issues so far, in the order found.</summary>
    public IReadOnlyList<PlaybookIssue> Issues => issues;

    /// <summary>Something is wrong, and the rest can be used.</summary>
    public void Report(Place at, string rule, string sentence) =>
        issues.Add(new PlaybookIssue(at.File, at.Line, rule, sentence));

    /// <summary>Something is wrong, and what was meant is lost.</summary>
    public void Spoil(Place at, string rule, string sentence)
    {
        AreFatal = true;
        Report(at, rule, sentence);
    }

    /// <summary>Takes over what another reader found.</summary>
    public void AddAll(Findings others)
    {
        AreFatal |= others.AreFatal;
        issues.AddRange(others.issues);
    }
}
