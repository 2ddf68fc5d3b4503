using Bot.Core.Commands;
using Bot.Core.Safety;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>What is coming, as the person reads it.</summary>
internal static class NudgeList
{
    private const int Most = 8;

    /// <summary>The next ones, by their hour.</summary>
    public static IReadOnlyList<(string Key, string Title, string Words)> Of(TurnBuilder turn)
    {
        var nudges = turn.Journey.Nudges;

        // A plan of this very turn is not in the state yet.
        var plan = NudgePlan.Of(turn.Journey, turn.Playbook, turn.Now);
        var all = plan.Select(planned => (planned.Key, planned.DueAt, Title: NudgePhrases.Title(planned.Slot), Why: Why(planned)))
            .Concat(nudges.Promised.Select(promised => (promised.Key, promised.DueAt, Title: Title(promised.Key), Why: NudgePhrases.NudgeWhyPromised)))
            .OrderBy(line => line.DueAt).Take(Most);
        return [.. all.Select(line => Line(turn, line.Key, line.DueAt, (line.Title, line.Why)))];
    }

    private static (string Key, string Title, string Words) Line(TurnBuilder turn, string key, Instant due, (string Title, string Why) phrases)
    {
        var title = turn.Words(phrases.Title).ToString();
        var words = turn.Words(
            NudgePhrases.NudgesLine, ("what", title), ("when", Dates.Hour(turn.Journey, due, turn.Now)), ("why", turn.Words(phrases.Why).ToString()));
        return (key, title, words.ToString());
    }

    private static string Why(PlannedNudge planned) => planned.Slot switch
    {
        NudgeSlot.RiskDay => NudgePhrases.NudgeWhyDay,
        NudgeSlot.RiskEvening => NudgePhrases.NudgeWhyEvening,
        NudgeSlot.Keep => NudgePhrases.NudgeWhyKeep,
        _ => NudgePhrases.NudgeWhyRoutine,
    };

    private static string Title(string key) => key switch
    {
        ControlTurns.ResumeNudge => NudgePhrases.NudgeTitleResume,
        _ when key.StartsWith(VaultTurns.NudgePrefix, StringComparison.Ordinal) => NudgePhrases.NudgeTitleVault,
        _ when key.StartsWith(VaultTurns.LetterPrefix, StringComparison.Ordinal) => NudgePhrases.NudgeTitleLetter,
        _ when key.StartsWith(CrisisTurns.NudgePrefix, StringComparison.Ordinal) => NudgePhrases.NudgeTitleCrisis,
        _ when key.StartsWith(Burning.NudgePrefix, StringComparison.Ordinal) => NudgePhrases.NudgeTitleBurn,
        _ => NudgePhrases.NudgeTitleReminder,
    };
}
