using System.Collections.Immutable;
using Bot.Core.Understanding.Learned;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>Reviews a draft to the ex by rules: what is in it that would land badly.</summary>
public sealed class DraftReviewer
{
    // labels.md, convention 6.
    private const int MostWords = 120;

    private readonly ImmutableArray<DraftRule> rules;
    private readonly LearnedModels learned;
    private readonly PhraseMatcher matcher;

    /// <summary>A reviewer that only counts words.</summary>
    public DraftReviewer()
        : this([])
    {
    }

    /// <summary>A reviewer that works from rules.</summary>
    public DraftReviewer(ImmutableArray<DraftRule> rules)
        : this(rules, LearnedModels.None)
    {
    }

    /// <summary>A reviewer that works from rules and from what was learned.</summary>
    public DraftReviewer(ImmutableArray<DraftRule> rules, LearnedModels learned)
    {
        this.rules = rules;
        this.learned = learned;
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Phrase)]);
    }

    /// <summary>What is wrong with a draft, in the order of <see cref="DraftIssue"/>; empty when it is clean.</summary>
    public ImmutableArray<DraftFinding> Review(string draft)
    {
        var matches = matcher.Find(draft);
        var byRules = matches.GroupBy(match => rules[match.Rule].Issue)
            .ToDictionary(group => group.Key, group => Words(draft, group.MaxBy(match => match.Words)));
        return [.. Judged(draft, matches)
            .Concat(CountWords(draft) > MostWords ? [DraftIssue.TooLong] : Array.Empty<DraftIssue>())
            .Order()
            .Select(issue => new DraftFinding(issue, byRules.GetValueOrDefault(issue, string.Empty)))];
    }

    // The model has seen what the rules found: where there is one, it has the last word.
    private IEnumerable<DraftIssue> Judged(string draft, ImmutableArray<PhraseMatch> matches)
    {
        var found = matches.Select(match => rules[match.Rule].Issue).Distinct();
        if (learned.Find(LearnedModels.Drafts) is not { } model)
        {
            return found.Where(issue => issue != DraftIssue.TooLong);
        }

        var scores = model.Score(learned.Extractor.Extract(draft, matches.Select(match => PatternSigns.Of(rules[match.Rule]))));
        return Enum.GetValues<DraftIssue>().Where(issue => issue != DraftIssue.TooLong && scores[(int)issue] > 0);
    }

    /// <summary>Names what the rules found, for the learned model.</summary>
    internal IEnumerable<string> Signs(string draft) => matcher.Find(draft).Select(match => PatternSigns.Of(rules[match.Rule]));

    private static string Words(string draft, PhraseMatch match) => draft[match.Start..match.End];

    private static int CountWords(string draft) =>
        draft.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
