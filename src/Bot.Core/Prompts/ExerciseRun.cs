using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core.Prompts;

/// <summary>An exercise on its way.</summary>
/// <param name="ExerciseId">Which exercise.</param>
/// <param name="PromptId">Which prompt it waits at.</param>
/// <param name="Number">Counts up with every start, so that a press of an older run is known as stale.</param>
/// <param name="Beat">Counts up with every step taken, so that a press of an older message is known as stale.</param>
/// <param name="Progress">How far the prompt has got.</param>
/// <param name="Trail">Prompts already behind, oldest first, for going back.</param>
/// <param name="Skipped">True when a required prompt was skipped.</param>
/// <param name="StartedAt">When it was started.</param>
public sealed record ExerciseRun(
    string ExerciseId,
    string PromptId,
    int Number,
    int Beat,
    Progress Progress,
    ImmutableArray<string> Trail,
    bool Skipped,
    Instant StartedAt);
