using System.Collections.Immutable;

namespace Bot.Host.Content;

/// <summary>A prompt whose answers the program reads.</summary>
/// <param name="ExerciseId">Its exercise.</param>
/// <param name="PromptId">Its id.</param>
/// <param name="Kind">Its kind, as content writes it.</param>
/// <param name="OptionIds">Options or items that it must have; it may have more.</param>
internal sealed record KnownPrompt(string ExerciseId, string PromptId, string Kind, ImmutableArray<string> OptionIds);
