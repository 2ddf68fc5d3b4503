namespace Bot.Host.Training.Evaluation;

/// <summary>The measures of labelled results.</summary>
internal static class Scores
{
    /// <summary>The mean of the F1 of each label that occurs.</summary>
    public static double MacroF1(IReadOnlyList<LabelResult> results)
    {
        var labels = results.Select(result => result.Sentence.Label).Distinct(StringComparer.Ordinal).ToList();
        return labels.Count == 0 ? 0 : labels.Average(label => F1(results, label));
    }

    /// <summary>The F1 of one label.</summary>
    public static double F1(IReadOnlyList<LabelResult> results, string label)
    {
        var right = results.Count(result => result.Sentence.Label == label && result.IsRight);
        var found = results.Count(result => result.Found.Count > 0 && result.Found[0] == label);
        var there = results.Count(result => result.Sentence.Label == label);
        return found + there == 0 ? 0 : 2.0 * right / (found + there);
    }

    /// <summary>The F1 over all labels of all drafts, "none" not counted.</summary>
    public static double MicroF1(IReadOnlyList<LabelResult> results)
    {
        var right = results.Sum(result => Issues(result).Intersect(result.Found, StringComparer.Ordinal).Count());
        var all = results.Sum(result => Issues(result).Count() + result.Found.Count);
        return all == 0 ? 0 : 2.0 * right / all;
    }

    /// <summary>The share of results for which something holds; 0 of none.</summary>
    public static double Share<T>(IEnumerable<T> results, Func<T, bool> holds)
    {
        var list = results.ToList();
        return list.Count == 0 ? 0 : (double)list.Count(holds) / list.Count;
    }

    private static IEnumerable<string> Issues(LabelResult result) =>
        result.Sentence.Label.Split(',').Where(issue => issue != "none");
}
