using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>A line under <c>when:</c> and where it stands.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="Place">Where its subject stands.</param>
/// <param name="ValuePlaces">Where each of its values stands.</param>
/// <param name="Owner">The exercise it belongs to.</param>
/// <param name="PromptId">The prompt it opens; empty when it opens the exercise.</param>
internal sealed record PlacedCondition(
    Condition Condition, Place Place, ImmutableArray<Place> ValuePlaces, string Owner, string PromptId);
