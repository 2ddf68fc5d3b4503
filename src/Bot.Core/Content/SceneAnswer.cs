namespace Bot.Core.Content;

/// <summary>One possible answer in a scene.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Label">What one would say.</param>
/// <param name="Best">True for the one best answer.</param>
/// <param name="Feedback">How it lands.</param>
public sealed record SceneAnswer(string Id, string Label, bool Best, Phrase Feedback);
