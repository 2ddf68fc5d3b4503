namespace Bot.Host.Training.Evaluation;

/// <summary>A sentence and the labels that were found for it, best first.</summary>
/// <param name="Sentence">What was written, and what it is.</param>
/// <param name="Found">What was found.</param>
internal sealed record LabelResult(Sentence Sentence, IReadOnlyList<string> Found)
{
    /// <summary>True when the first label is right.</summary>
    public bool IsRight => Found.Count > 0 && Found[0] == Sentence.Label;
}
