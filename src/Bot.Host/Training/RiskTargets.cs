using Bot.Core.Understanding;

namespace Bot.Host.Training;

/// <summary>What each question about danger is to answer for a sentence.</summary>
internal static class RiskTargets
{
    private const string Abuse = "abuse";

    /// <summary>The labels of a sentence without danger.</summary>
    public static IReadOnlyList<string> NoDanger { get; } = ["none", "none", "-"];

    /// <summary>In the order of <see cref="RiskHeads.All"/>.</summary>
    public static bool?[] Of(Sentence sentence)
    {
        var (label, tier, direction) = (sentence.Labels[0], sentence.Labels[1], sentence.Labels[2]);
        var targets = new bool?[RiskHeads.All.Length];
        for (var head = 0; head < RiskHeads.Labels; head++)
        {
            var holds = label == RiskHeads.All[head];
            targets[head] = holds;
            targets[RiskHeads.Labels + head] = holds && tier == "strong";
        }

        // Only harm has a direction; everything else teaches nothing about it.
        targets[RiskHeads.ByThem] = label == Abuse ? direction is "by_them" or "both" : null;
        targets[RiskHeads.ByMe] = label == Abuse ? direction is "by_me" or "both" : null;
        return targets;
    }
}
