using Bot.Core.Content;

namespace Bot.Core.Stages;

/// <summary>A trait that the rules of safety rely on.</summary>
/// <param name="ExerciseId">Its exercise.</param>
/// <param name="Trait">What it must be.</param>
public sealed record KnownTrait(string ExerciseId, ExerciseTraits Trait);
