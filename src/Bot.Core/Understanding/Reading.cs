using System.Collections.Immutable;
using Bot.Core.Stages;

namespace Bot.Core.Understanding;

/// <summary>What understanding made of a text before the turn.</summary>
/// <param name="Language">ISO 639-1, or <c>und</c>.</param>
/// <param name="Risk">The gravest finding; <see cref="RiskFinding.None"/> when there is none.</param>
/// <param name="Intent">What the person seems to want; <see cref="Intent.Other"/> when unclear.</param>
/// <param name="Topics">Topic labels, best first.</param>
/// <param name="Hits">Ids of lookup cards that answer the text, best first.</param>
/// <param name="Hint">The event of the map that the text tells of; null when it tells of none.</param>
/// <param name="Order">True when a court forbids the person the contact: graver than a plain no.</param>
/// <param name="Several">True when a slip is told that was several messages without an answer.</param>
/// <param name="Rival">Another intent that fits nearly as well, to be asked about; null when there is none.</param>
/// <param name="Certainty">How sure the intent is.</param>
public sealed record Reading(
    string Language,
    RiskFinding Risk,
    Intent Intent,
    ImmutableArray<string> Topics,
    ImmutableArray<string> Hits,
    StageEvent? Hint = null,
    bool Order = false,
    bool Several = false,
    Intent? Rival = null,
    IntentCertainty Certainty = IntentCertainty.Rule)
{
    /// <summary>A reading that found nothing.</summary>
    public static Reading Nothing { get; } = new("und", RiskFinding.None, Intent.Other, [], []);

    /// <summary>Signs of a crisis that say little alone, by name; empty for an ordinary text.</summary>
    public ImmutableArray<string> Cues { get; init; } = [];
}
