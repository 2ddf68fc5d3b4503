namespace Bot.Core.Content;

/// <summary>An exercise that must lie some time back.</summary>
/// <param name="ExerciseId">The earlier exercise.</param>
/// <param name="Hours">At least this many hours since it was done.</param>
public sealed record Wait(string ExerciseId, int Hours);
