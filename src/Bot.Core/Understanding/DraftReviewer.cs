using System.Collections.Immutable;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>Reviews a draft to the ex by rules: what is in it that would land badly.</summary>
public sealed class DraftReviewer
{
    // labels.md, convention 6.
    private const int MostWords = 120;

    private readonly ImmutableArray<DraftRule> rules;
    private readonly PhraseMatcher matcher;

    /// <summary>A reviewer that only counts words.</summary>
    public DraftReviewer()
        : this([])
    {
    }

    /// <summary>A reviewer that works from rules.</summary>
    public DraftReviewer(ImmutableArray<DraftRule> rules)
    {
        this.rules = rules;
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Phrase)]);
    }

    /// <summary>What is wrong with a draft, in the order of <see cref="DraftIssue"/>; empty when it is clean.</summary>
    public ImmutableArray<DraftFinding> Review(string draft)
    {
        var found = matcher.Find(draft)
            .GroupBy(match => rules[match.Rule].Issue)
            .Select(group => new DraftFinding(group.Key, Words(draft, group.MaxBy(match => match.Words))));
        var length = CountWords(draft) > MostWords ? [new DraftFinding(DraftIssue.TooLong, string.Empty)] : Array.Empty<DraftFinding>();
        return [.. found.Concat(length).OrderBy(finding => finding.Issue)];
    }

    private static string Words(string draft, PhraseMatch match) => draft[match.Start..match.End];

    private static int CountWords(string draft) =>
        draft.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
