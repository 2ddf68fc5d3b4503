using System.Collections.Frozen;

namespace Bot.Core.Understanding.Learned;

/// <summary>Words that were seen often enough in training to be no typing error.</summary>
internal sealed class KnownWords
{
    private readonly FrozenSet<uint> words;

    /// <summary>No word is known.</summary>
    internal KnownWords()
        : this([])
    {
    }

    /// <summary>Words by their hash.</summary>
    internal KnownWords(IEnumerable<uint> hashes) => words = hashes.ToFrozenSet();

    /// <summary>The hashes in ascending order.</summary>
    internal IEnumerable<uint> Hashes => words.Order();

    /// <summary>The hash of a word.</summary>
    internal static uint Hash(string word) => FeatureHash.Mix(FeatureHash.Start(2), word);

    /// <summary>True when the word is known.</summary>
    internal bool Contains(string word) => words.Contains(Hash(word));
}
