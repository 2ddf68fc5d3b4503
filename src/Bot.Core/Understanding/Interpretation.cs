using System.Collections.Immutable;

namespace Bot.Core.Understanding;

/// <summary>What patterns and learned models made of a text together.</summary>
/// <param name="Language">ISO 639-1, or <c>und</c>.</param>
/// <param name="Risk">The gravest danger.</param>
/// <param name="Intent">What the person wants and tells of.</param>
/// <param name="Rival">Another intent that fits nearly as well; null when there is none.</param>
/// <param name="Topics">How much each topic fits; empty when nothing was learned.</param>
public sealed record Interpretation(
    string Language, RiskFinding Risk, IntentFinding Intent, Intent? Rival, ImmutableArray<TopicScore> Topics)
{
    /// <summary>How sure the intent is.</summary>
    public IntentCertainty Certainty { get; init; } = IntentCertainty.Rule;

    /// <summary>Signs of a crisis that say little alone, by name.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];
}
