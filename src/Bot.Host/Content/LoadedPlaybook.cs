using Bot.Core.Content;
using Bot.Host.Content.Checks;
using NodaTime;

namespace Bot.Host.Content;

/// <summary>What came of loading the content.</summary>
/// <param name="Playbook">Null when something in the content could not be read, so that parts would be missing.</param>
/// <param name="Issues">Everything that is wrong, by file and line; empty when all is well.</param>
internal sealed record LoadedPlaybook(Playbook? Playbook, IReadOnlyList<PlaybookIssue> Issues)
{
    /// <summary>What was read, for reports over it; null where a playbook was made without files.</summary>
    public PlaybookDraft? Draft { get; init; }

    /// <summary>What must be mended before a release, and only then: help lines not verified of late.</summary>
    public IReadOnlyList<PlaybookIssue> ReleaseIssues(LocalDate today) =>
        Draft is null ? [] : HelpLineCheck.Find(Draft, today);
}
