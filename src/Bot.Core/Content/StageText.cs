using Bot.Core.Stages;

namespace Bot.Core.Content;

/// <summary>What is said about a stage.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Title">Its name for the person.</param>
/// <param name="Purpose">One line on what it is for.</param>
/// <param name="Opening">What is said when it opens.</param>
/// <param name="Leaving">What is said when its exit is offered.</param>
public sealed record StageText(Stage Stage, string Title, string Purpose, Phrase Opening, Phrase Leaving);
