using Bot.Core.Understanding.Learned;

namespace Bot.Core.Understanding;

/// <summary>
/// Brings patterns and the learned model of danger together. What a strong pattern finds stands whatever was learned; the model
/// finds what is said in other words, and takes back a weak sign where everything else speaks against it.
/// </summary>
internal sealed class RiskJudge(LinearModel? model)
{
    // A weak pattern is believed unless the model is this sure that there is nothing.
    private const float Veto = -0.6f;

    // Below this a text has nothing of a crisis, whatever its words.
    private const float Near = -0.6f;

    /// <summary>True when the model is not far from seeing a crisis.</summary>
    internal bool IsNearCrisis(TextFeatures features) => model is not null && model.Score(features)[0] > Near;

    /// <summary>The gravest danger, the others behind it.</summary>
    /// <param name="patterns">What patterns found.</param>
    /// <param name="features">The features of the text.</param>
    /// <param name="language">The language of the text, for a reply to what no pattern found.</param>
    internal RiskFinding Judge(RiskFinding patterns, TextFeatures features, string language)
    {
        if (model is null)
        {
            return patterns;
        }

        var scores = model.Score(features);
        var findings = new List<RiskFinding>(RiskHeads.Labels);
        for (var head = 0; head < RiskHeads.Labels; head++)
        {
            var label = RiskLabel.Crisis + head;
            var found = Find(patterns, label);
            var tier = Tier(found, scores[head], scores[head + RiskHeads.Labels]);
            if (tier != RiskTier.None)
            {
                findings.Add((found ?? Learned(label, scores, language)) with { Tier = tier, Beside = null });
            }
        }

        return findings.OrderBy(finding => finding.Tier).ThenByDescending(finding => finding.Label)
            .Aggregate((RiskFinding?)null, (lesser, finding) => finding with { Beside = lesser }) ?? RiskFinding.None;
    }

    private static RiskTier Tier(RiskFinding? found, float any, float strong) => found?.Tier switch
    {
        RiskTier.Strong => RiskTier.Strong,
        RiskTier.Weak when any < Veto => RiskTier.None,
        RiskTier.Weak => strong > 0 ? RiskTier.Strong : RiskTier.Weak,
        _ when any > 0 => strong > 0 ? RiskTier.Strong : RiskTier.Weak,
        _ => RiskTier.None,
    };

    private static RiskFinding? Find(RiskFinding patterns, RiskLabel label)
    {
        for (var finding = patterns; finding is not null; finding = finding.Beside)
        {
            if (finding.Label == label)
            {
                return finding;
            }
        }

        return null;
    }

    private static RiskFinding Learned(RiskLabel label, float[] scores, string language) =>
        new(label, RiskTier.Weak, label == RiskLabel.Abuse ? Direction(scores) : HarmDirection.None, Language: language, Learned: true);

    private static HarmDirection Direction(float[] scores) =>
        (scores[RiskHeads.ByThem] > 0, scores[RiskHeads.ByMe] > 0) switch
        {
            (true, true) => HarmDirection.Both,
            (false, true) => HarmDirection.ByMe,
            _ => HarmDirection.ByThem,
        };
}
