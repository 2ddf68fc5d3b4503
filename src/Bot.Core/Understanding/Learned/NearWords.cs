namespace Bot.Core.Understanding.Learned;

/// <summary>Finds words one typing error away: a letter left out, put in, changed or swapped with the next.</summary>
/// <remarks>Every word is filed under itself with each of its letters left out, so a look costs as many look-ups as the word has
/// letters, however many words there are.</remarks>
internal sealed class NearWords
{
    // In short words one letter makes another word.
    private const int Shortest = 5;

    private readonly Dictionary<uint, uint> concepts = [];

    /// <summary>Files words with their concepts.</summary>
    internal NearWords(IEnumerable<KeyValuePair<string, uint>> words)
    {
        foreach (var (word, concept) in words.Where(entry => entry.Key.Length >= Shortest).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            concepts.TryAdd(Hash(word, -1), concept);
            for (var left = 1; left < word.Length; left++)
            {
                concepts.TryAdd(Hash(word, left), concept);
            }
        }
    }

    /// <summary>The concept of the nearest word; 0 for none. The first letter is taken to be right.</summary>
    internal uint Find(string word)
    {
        if (word.Length < Shortest)
        {
            return 0;
        }

        if (concepts.TryGetValue(Hash(word, -1), out var concept))
        {
            return concept;
        }

        for (var left = 1; left < word.Length; left++)
        {
            if (concepts.TryGetValue(Hash(word, left), out concept))
            {
                return concept;
            }
        }

        return 0;
    }

    private static uint Hash(string word, int left)
    {
        var hash = FeatureHash.Start(1);
        for (var at = 0; at < word.Length; at++)
        {
            if (at != left)
            {
                hash = FeatureHash.Mix(hash, word[at]);
            }
        }

        return hash;
    }
}
