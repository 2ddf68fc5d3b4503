using System.Collections.Immutable;

namespace Bot.Core.Stages;

/// <summary>A prompt that the program reads by name.</summary>
/// <param name="ExerciseId">Its exercise.</param>
/// <param name="PromptId">Its id; empty when only the exercise must exist.</param>
/// <param name="Kind">Its kind as content writes it; empty when any will do.</param>
/// <param name="Options">Options, items or answers that must exist.</param>
public sealed record KnownPrompt(string ExerciseId, string PromptId, string Kind, params ImmutableArray<string> Options);
