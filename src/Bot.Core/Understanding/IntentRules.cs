using System.Collections.Immutable;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>Recognises what a person wants, by rules; silent where no rule is sure.</summary>
public sealed class IntentRules
{
    private readonly ImmutableArray<IntentRule> rules;
    private readonly ImmutableArray<string> signs;
    private readonly PhraseMatcher matcher;

    /// <summary>Rules that recognise nothing.</summary>
    public IntentRules()
        : this([])
    {
    }

    /// <summary>Rules in their order: the first that is found wins.</summary>
    public IntentRules(ImmutableArray<IntentRule> rules)
    {
        this.rules = rules;
        signs = [.. rules.Select(PatternSigns.Of)];
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Phrase)]);
    }

    /// <summary>The intent of a text; <see cref="Intent.Other"/> when no rule is sure.</summary>
    public Intent Read(string text) => Recognise(text).Intent;

    /// <summary>The intent of a text, and the event that it tells of.</summary>
    public IntentFinding Recognise(string text) => First(Find(text));

    /// <summary>The rules that hold for a text, in their order.</summary>
    internal ImmutableArray<int> Find(string text)
    {
        var found = matcher.Find(text);
        if (found.IsEmpty)
        {
            return [];
        }

        var words = matcher.CountWords(text);
        return [.. found.Select(match => match.Rule).Where(rule => rules[rule].MostWords == 0 || words <= rules[rule].MostWords)];
    }

    /// <summary>Names what was found, for the learned models.</summary>
    internal IEnumerable<string> Signs(ImmutableArray<int> found) => found.Select(rule => signs[rule]);

    /// <summary>What the first of the rules that were found shows.</summary>
    internal IntentFinding First(ImmutableArray<int> found) => found.IsEmpty ? IntentFinding.None : rules[found[0]].Finding;
}
