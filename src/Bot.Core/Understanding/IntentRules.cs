using System.Collections.Immutable;
using Bot.Core.Understanding.Patterns;

namespace Bot.Core.Understanding;

/// <summary>Recognises what a person wants, by rules; silent where no rule is sure.</summary>
public sealed class IntentRules
{
    private readonly ImmutableArray<IntentRule> rules;
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
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Phrase)]);
    }

    /// <summary>The intent of a text; <see cref="Intent.Other"/> when no rule is sure.</summary>
    public Intent Read(string text) => Recognise(text).Intent;

    /// <summary>The intent of a text, and the event that it tells of.</summary>
    public IntentFinding Recognise(string text)
    {
        var found = matcher.Find(text);
        if (found.IsEmpty)
        {
            return IntentFinding.None;
        }

        var words = matcher.CountWords(text);
        return found.Select(match => rules[match.Rule])
            .FirstOrDefault(rule => rule.MostWords == 0 || words <= rule.MostWords)?.Finding ?? IntentFinding.None;
    }
}
