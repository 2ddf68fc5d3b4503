using System.Collections.Immutable;

namespace Bot.Core.Understanding.Patterns;

/// <summary>Finds many rules in a text at once: only those are tried whose rarest word occurs.</summary>
public sealed class PhraseMatcher
{
    private readonly ImmutableArray<CompiledRule> rules;
    private readonly Vocabulary vocabulary;
    private readonly ImmutableArray<ImmutableArray<int>> rulesByEntry;

    /// <summary>Makes rules ready to run.</summary>
    public PhraseMatcher(IReadOnlyList<PhraseRule> rules)
    {
        var builder = new VocabularyBuilder();
        var guards = new Dictionary<Guard, (GuardScope, Automaton)>(ReferenceEqualityComparer.Instance);
        this.rules = [.. rules.Select(rule => Compile(rule, builder, guards))];
        var anchors = rules.Select(rule => builder.SetOf(PatternShape.Anchor(rule.Parts[0]))).ToImmutableArray();
        vocabulary = builder.Build();
        rulesByEntry = [.. Enumerable.Range(0, builder.Count).Select(entry => RulesAnchoredBy(entry, anchors))];
    }

    /// <summary>The rules found in a text, each once, in the order of the rules.</summary>
    public ImmutableArray<PhraseMatch> Find(string text)
    {
        var encoded = vocabulary.Encode(text);
        var found = ImmutableArray.CreateBuilder<PhraseMatch>();
        foreach (var rule in Candidates(encoded))
        {
            if (rules[rule].Find(encoded, vocabulary.Sets) is var (first, last))
            {
                found.Add(new PhraseMatch(rule, encoded.Words[first].Start, encoded.Words[last].End, last - first + 1));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>How many words a text has, ends of sentences not counted.</summary>
    internal int CountWords(string text) => vocabulary.Encode(text).Entries.Count(entry => entry != Vocabulary.Boundary);

    private SortedSet<int> Candidates(EncodedText text)
    {
        var candidates = new SortedSet<int>();
        foreach (var entry in text.Entries.Distinct())
        {
            candidates.UnionWith(rulesByEntry[entry]);
        }

        return candidates;
    }

    private ImmutableArray<int> RulesAnchoredBy(int entry, ImmutableArray<int> anchors) =>
        [.. Enumerable.Range(0, anchors.Length).Where(rule => vocabulary.Sets.Has(anchors[rule], entry))];

    // A guard that many rules share is made ready once.
    private static CompiledRule Compile(
        PhraseRule rule,
        VocabularyBuilder builder,
        Dictionary<Guard, (GuardScope Scope, Automaton Pattern)> guards)
    {
        foreach (var guard in rule.Guards)
        {
            if (!guards.ContainsKey(guard))
            {
                guards[guard] = (guard.Scope, AutomatonBuilder.Build(guard.Pattern, builder));
            }
        }

        return new CompiledRule(
            AutomatonBuilder.Build(rule.Parts[0], builder),
            [.. rule.Parts.Skip(1).Select(part => AutomatonBuilder.Build(part, builder))],
            [.. rule.Guards.Select(guard => guards[guard])]);
    }
}
