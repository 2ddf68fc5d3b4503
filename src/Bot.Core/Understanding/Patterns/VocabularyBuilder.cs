using System.Collections.Immutable;

namespace Bot.Core.Understanding.Patterns;

/// <summary>Collects the words of all patterns, and the sets of words that stand at one place of a pattern.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sets = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<string>> members = [];

    /// <summary>How many entries there are.</summary>
    internal int Count => entries.Count + Vocabulary.FirstEntry;

    /// <summary>The number of a set of words.</summary>
    internal int SetOf(ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            entries.TryAdd(word, entries.Count + Vocabulary.FirstEntry);
        }

        var key = string.Join(' ', words.Order(StringComparer.Ordinal));
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = members.Count;
            members.Add(words);
        }

        return set;
    }

    /// <summary>The finished vocabulary.</summary>
    internal Vocabulary Build()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, entry) in entries)
        {
            var isStem = word.EndsWith('*');
            (isStem ? stems : words).Add(isStem ? word[..^1] : word, entry);
        }

        var table = new WordSets(members.Count, Count);
        for (var set = 0; set < members.Count; set++)
        {
            foreach (var word in members[set])
            {
                Mark(table, set, word);
            }
        }

        return new Vocabulary(words, stems, table);
    }

    // A stem also stands for the longer words and stems that other patterns name.
    private void Mark(WordSets table, int set, string word)
    {
        table.Add(set, entries[word]);
        if (!word.EndsWith('*'))
        {
            return;
        }

        foreach (var (other, entry) in entries)
        {
            if (other.StartsWith(word[..^1], StringComparison.Ordinal))
            {
                table.Add(set, entry);
            }
        }
    }
}
