using System.Collections.Frozen;
using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding.Patterns;

/// <summary>All words that any pattern names. Finds a written word among them, however it is disguised.</summary>
internal sealed class Vocabulary
{
    /// <summary>The entry of every word that no pattern names.</summary>
    internal const int Unknown = 0;

    /// <summary>The entry of the end of a sentence.</summary>
    internal const int Boundary = 1;

    /// <summary>The first entry of a word.</summary>
    internal const int FirstEntry = 2;

    private const int ShortestStem = 3;

    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordSpans;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemSpans;
    private readonly int longestStem;
    private readonly int longestWord;

    /// <summary>A vocabulary of whole words and stems.</summary>
    internal Vocabulary(Dictionary<string, int> words, Dictionary<string, int> stems, WordSets sets)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        wordSpans = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        stemSpans = stems.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        longestStem = stems.Keys.Select(stem => stem.Length).DefaultIfEmpty(0).Max();
        longestWord = words.Keys.Select(word => word.Length).DefaultIfEmpty(0).Max();
        Sets = sets;
    }

    /// <summary>Which words stand at which places.</summary>
    internal WordSets Sets { get; }

    /// <summary>The longest word, in characters.</summary>
    internal int LongestWord => longestWord;

    /// <summary>A text as entries.</summary>
    internal EncodedText Encode(string text)
    {
        var plain = SpacedLetters.Join(TextNormalizer.Split(text), this);
        var entries = new int[plain.Count];
        for (var index = 0; index < entries.Length; index++)
        {
            entries[index] = plain[index].IsBoundary ? Boundary : EntryOf(plain[index].Plain);
        }

        return new EncodedText(plain, entries);
    }

    /// <summary>True when a pattern names exactly this word.</summary>
    internal bool Knows(ReadOnlySpan<char> word) => wordSpans.ContainsKey(word);

    private int EntryOf(string word)
    {
        if (words.TryGetValue(word, out var entry))
        {
            return entry;
        }

        foreach (var guess in WordDisguises.Of(word))
        {
            if (words.TryGetValue(guess, out entry) || TryStem(guess, out entry))
            {
                return entry;
            }
        }

        return TryStem(word, out entry) ? entry : Unknown;
    }

    private bool TryStem(ReadOnlySpan<char> word, out int entry)
    {
        for (var length = Math.Min(word.Length, longestStem); length >= ShortestStem; length--)
        {
            if (stemSpans.TryGetValue(word[..length], out entry))
            {
                return true;
            }
        }

        entry = Unknown;
        return false;
    }
}
