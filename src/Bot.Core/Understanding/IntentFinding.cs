using Bot.Core.Stages;

namespace Bot.Core.Understanding;

/// <summary>What a person seems to want, and what they tell of.</summary>
/// <param name="Intent">The intent; <see cref="Understanding.Intent.Other"/> when no rule is sure.</param>
/// <param name="Hint">The event of the map that the text tells of; null when it tells of none.</param>
public sealed record IntentFinding(Intent Intent, StageEvent? Hint)
{
    /// <summary>No rule was sure.</summary>
    public static IntentFinding None { get; } = new(Intent.Other, null);
}
