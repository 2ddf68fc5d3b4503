using System.Collections.Frozen;

namespace Bot.Core.Understanding.Learned;

/// <summary>
/// What words mean, the same in every language: <c>pills</c>, <c>Tabletten</c> and <c>таблетки</c> are one concept. This is how
/// sentences of one language teach the others.
/// </summary>
internal sealed class ConceptLexicon
{
    /// <summary>The most words that one entry has.</summary>
    internal const int LongestPhrase = 4;

    private const int ShortestStem = 3;

    private readonly FrozenDictionary<string, uint> phrases;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> phraseSpans;
    private readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> stems;
    private readonly FrozenSet<string> beginnings;
    private readonly int longestStem;
    private readonly NearWords near;

    /// <summary>A lexicon that knows no word.</summary>
    internal ConceptLexicon()
        : this([])
    {
    }

    /// <summary>A lexicon of entries: plain words, up to four in a row; <c>*</c> at the end of a single word takes every ending.</summary>
    internal ConceptLexicon(IReadOnlyCollection<KeyValuePair<string, string>> entries)
    {
        var whole = new Dictionary<string, uint>(StringComparer.Ordinal);
        var open = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var (words, concept) in entries)
        {
            var code = Code(concept);
            _ = words.EndsWith('*') ? open.TryAdd(words[..^1], code) : whole.TryAdd(words, code);
        }

        phrases = whole.ToFrozenDictionary(StringComparer.Ordinal);
        phraseSpans = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        stems = open.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestStem = open.Keys.Select(stem => stem.Length).DefaultIfEmpty(0).Max();
        beginnings = whole.Keys.Where(words => words.Contains(' ', StringComparison.Ordinal))
            .Select(words => words[..words.IndexOf(' ', StringComparison.Ordinal)])
            .ToFrozenSet(StringComparer.Ordinal);
        near = new NearWords(whole.Where(entry => !entry.Key.Contains(' ', StringComparison.Ordinal)));
    }

    /// <summary>How a concept is named in texts.</summary>
    internal static uint Code(string concept) => FeatureHash.Mix(FeatureHash.Start(0), concept);

    /// <summary>The concept that begins at a word, and how many words it takes; 0 when the word has none.</summary>
    internal (uint Concept, int Words) At(List<string> tokens, int index)
    {
        var word = tokens[index];
        if (beginnings.Contains(word) && Phrase(tokens, index) is { Words: > 0 } found)
        {
            return found;
        }

        return phrases.TryGetValue(word, out var concept) || TryStem(word, out concept) ? (concept, 1) : (0, 1);
    }

    /// <summary>The concept of a word that is one typing error away from one; 0 for none.</summary>
    internal uint Near(string word) => near.Find(word);

    private (uint Concept, int Words) Phrase(List<string> tokens, int index)
    {
        for (var count = Math.Min(LongestPhrase, tokens.Count - index); count > 1; count--)
        {
            var words = string.Join(' ', tokens.GetRange(index, count));
            if (phraseSpans.TryGetValue(words, out var concept))
            {
                return (concept, count);
            }
        }

        return (0, 0);
    }

    private bool TryStem(ReadOnlySpan<char> word, out uint concept)
    {
        for (var length = Math.Min(word.Length, longestStem); length >= ShortestStem; length--)
        {
            if (stems.TryGetValue(word[..length], out concept))
            {
                return true;
            }
        }

        concept = 0;
        return false;
    }
}
