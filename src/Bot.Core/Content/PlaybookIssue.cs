namespace Bot.Core.Content;

/// <summary>Something wrong in the content.</summary>
/// <param name="File">Which file, relative to the content folder.</param>
/// <param name="Line">1-based line; 0 when the whole file is meant.</param>
/// <param name="Rule">Short name of the rule, such as <c>unknown-reference</c>.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record PlaybookIssue(string File, int Line, string Rule, string Sentence)
{
    /// <summary>The line that <c>check</c> prints.</summary>
    public override string ToString() => $"{File}:{Line}: {Rule}: {Sentence}";
}
