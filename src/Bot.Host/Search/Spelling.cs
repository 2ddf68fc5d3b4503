using System.Collections.Frozen;

namespace Bot.Host.Search;

/// <summary>Mends a word that nobody knows into one that is known, when only a letter or two are wrong.</summary>
internal sealed class Spelling
{
    /// <summary>Shorter words are left alone: too many of them are one letter apart.</summary>
    private const int ShortestMended = 6;

    /// <summary>From this length on, two letters may be wrong.</summary>
    private const int TwoFrom = 9;

    /// <summary>People rarely miss the first letters, and flights are not fights.</summary>
    private const int StartLength = 2;

    private readonly FrozenSet<string> known;
    private readonly FrozenDictionary<string, string[]> byStart;

    /// <summary>Learns the words that are known.</summary>
    public Spelling(IEnumerable<string> words)
    {
        var all = words.ToHashSet(StringComparer.Ordinal);
        known = all.Select(Words.Root).Concat(all).ToFrozenSet(StringComparer.Ordinal);
        byStart = all.Where(word => word.Length >= ShortestMended - 1)
            .Order(StringComparer.Ordinal)
            .GroupBy(word => word[..StartLength], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The word, or the known word that it was meant to be.</summary>
    public string Mend(string word)
    {
        if (word.Length < ShortestMended || known.Contains(word) || known.Contains(Words.Root(word))
            || !byStart.TryGetValue(word[..StartLength], out var candidates))
        {
            return word;
        }

        var best = word;
        var least = (word.Length >= TwoFrom ? 2 : 1) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < least && Distance(word, candidate) is var distance && distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Letters to insert, drop, change or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> before = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[right.Length];
    }
}
