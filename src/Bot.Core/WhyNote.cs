using System.Collections.Immutable;

namespace Bot.Core;

/// <summary>What led to a message, for <c>/why</c>.</summary>
/// <param name="ExerciseId">The exercise it came from; null when it came from elsewhere.</param>
/// <param name="Reason">Key of the phrase that gives the reason; null when the exercise gives it.</param>
/// <param name="Answers">Keys of the person's own answers that led there.</param>
public sealed record WhyNote(string? ExerciseId, string? Reason, ImmutableArray<string> Answers);
