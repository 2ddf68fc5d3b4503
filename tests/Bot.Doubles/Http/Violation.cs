namespace Bot.Doubles.Http;

/// <summary>A rule that a request, or an answer of the double itself, broke.</summary>
/// <param name="Operation">The operation, or "answer to" it.</param>
/// <param name="Rule">What says so: the name of a hand-written rule, or "schema".</param>
/// <param name="Problem">Where and what, without the text of any message.</param>
public sealed record Violation(string Operation, string Rule, string Problem)
{
    /// <inheritdoc />
    public override string ToString() => $"{Operation}: {Problem} ({Rule})";
}
