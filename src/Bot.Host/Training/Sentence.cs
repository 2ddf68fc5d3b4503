namespace Bot.Host.Training;

/// <summary>One line of training, development or test.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Labels">The fields between the language and the text.</param>
/// <param name="Text">What somebody writes.</param>
internal sealed record Sentence(string Language, IReadOnlyList<string> Labels, string Text)
{
    /// <summary>The first label.</summary>
    public string Label => Labels[0];
}
