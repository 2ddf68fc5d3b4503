using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content.Checks;

/// <summary>
/// Every nudge has enough to say for everybody whom it can reach: what mentions the ex does not count where it is forbidden.
/// </summary>
internal static class NudgeVariantsCheck
{
    private static readonly ImmutableArray<NudgeGroup> Everybody = [.. Enum.GetValues<NudgeGroup>()];

    public static void Run(PlaybookDraft draft, Findings findings, CodeNeeds needs)
    {
        if (needs.NudgeVariants == 0)
        {
            return;
        }

        var texts = new NudgeTexts(draft.Nudges.Values);
        foreach (var slot in Enum.GetValues<NudgeSlot>())
        {
            foreach (var group in Reached(slot))
            {
                var count = texts.For(slot, group).Count(text => group is not (NudgeGroup.Locked or NudgeGroup.Onward) || !text.MentionsEx);
                if (count < needs.NudgeVariants)
                {
                    findings.Report(
                        new Place("content/en/nudges.yaml", 0), IssueRule.NudgeVariants,
                        $"'{slot}' has {count} texts for {group}; write at least {needs.NudgeVariants}.");
                }
            }
        }
    }

    /// <summary>Whom a nudge can reach; the promise ledger and the decision belong to their stages.</summary>
    private static ImmutableArray<NudgeGroup> Reached(NudgeSlot slot) => slot switch
    {
        NudgeSlot.Promise => [NudgeGroup.Together],
        NudgeSlot.DecideAgain => [NudgeGroup.Apart],
        NudgeSlot.Clarity => [NudgeGroup.Apart, NudgeGroup.Locked],
        _ => Everybody,
    };
}
