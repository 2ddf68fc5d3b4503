#pragma warning disable CA1822 // The rules arrive with the first lexicon, in the next commit.
namespace Bot.Core.Understanding;

/// <summary>Looks for danger in a text: crisis, harm in both directions, pursuit, minors.</summary>
public sealed class RiskScreen
{
    /// <summary>The gravest danger in a text (labels.md: crisis before abuse before pursuit before minor).</summary>
    public RiskFinding Screen(string text) => RiskFinding.None;
}
