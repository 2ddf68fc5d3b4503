using System.Collections.Immutable;

namespace Bot.Core.Content;

/// <summary>One scene of a drill.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Text">What happens.</param>
/// <param name="Answers">What one could say; exactly one is best.</param>
public sealed record Scene(string Id, Phrase Text, ImmutableArray<SceneAnswer> Answers);
