using Bot.Core.Understanding;

namespace Bot.Host.Training.Evaluation;

/// <summary>A sentence about danger and what was read in it.</summary>
/// <param name="Sentence">What was written, and what it is.</param>
/// <param name="Found">What was found.</param>
internal sealed record RiskResult(Sentence Sentence, RiskFinding Found)
{
    /// <summary>The label that was found.</summary>
    public string FoundLabel => Content.Labels.Of(Found.Label);

    /// <summary>True when the label is right, in whichever tier.</summary>
    public bool IsRight => Sentence.Label == FoundLabel;

    /// <summary>True when the sentence says it outright.</summary>
    public bool IsExplicit => Sentence.Labels[1] == "strong";
}
