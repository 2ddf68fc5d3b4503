using System.Collections.Immutable;

namespace Bot.Core.Stages;

/// <summary>Keys of what the decision card says (<c>phrases/decision.yaml</c>).</summary>
public static class DecisionPhrases
{
    private static readonly string[] Reasons =
    [
        "screen", "healthy_low", "healthy_high", "not_realistic", "realistic", "cycles", "signs_few", "signs_many", "willing_alone",
        "willing_both", "motive_fear", "motive_love", "not_changed", "changed",
    ];

    /// <summary>All of them: verdicts, what stays open with each, and reasons.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.None)
            .SelectMany(verdict => (string[])[$"decision.verdict.{Decision.Key(verdict)}", $"decision.open.{Decision.Key(verdict)}"]),
        .. Reasons.Select(id => $"decision.reason.{id}"),
    ];
}
