using Bot.Core.Stages;

namespace Bot.Core.Understanding;

/// <summary>What a person seems to want, and what they tell of.</summary>
/// <param name="Intent">The intent; <see cref="Understanding.Intent.Other"/> when no rule is sure.</param>
/// <param name="Hint">The event of the map that the text tells of; null when it tells of none.</param>
/// <param name="Order">True when a court forbids the person the contact: graver than a plain no.</param>
/// <param name="Several">True when a slip is told that was several messages without an answer.</param>
public sealed record IntentFinding(Intent Intent, StageEvent? Hint, bool Order = false, bool Several = false)
{
    /// <summary>No rule was sure.</summary>
    public static IntentFinding None { get; } = new(Intent.Other, null);
}
