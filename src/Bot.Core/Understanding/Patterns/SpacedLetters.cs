using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding.Patterns;

/// <summary>Puts letters that stand apart (k i l l, k.i.l.l) together again, where they spell words that patterns name.</summary>
internal static class SpacedLetters
{
    private const int ShortestRun = 3;
    private const int LongestRun = 60;

    /// <summary>The same words, with spelled-out ones joined.</summary>
    internal static IReadOnlyList<Word> Join(IReadOnlyList<Word> words, Vocabulary vocabulary)
    {
        List<Word>? joined = null;
        var kept = 0;
        for (var at = 0; at < words.Count; at++)
        {
            var run = RunAt(words, at);
            if (run < ShortestRun || Cut(words, at, run, vocabulary) is not { } found)
            {
                at += Math.Max(run - 1, 0);
                continue;
            }

            joined ??= [];
            joined.AddRange(words.Skip(kept).Take(at - kept));
            joined.AddRange(found);
            at += run - 1;
            kept = at + 1;
        }

        joined?.AddRange(words.Skip(kept));
        return joined ?? words;
    }

    private static int RunAt(IReadOnlyList<Word> words, int start)
    {
        var at = start;
        while (at < words.Count && at - start < LongestRun && words[at].Plain.Length == 1)
        {
            at++;
        }

        return at - start;
    }

    // The fewest known words that spell the run; null when none do better than the letters themselves.
    private static List<Word>? Cut(IReadOnlyList<Word> words, int start, int run, Vocabulary vocabulary)
    {
        var letters = string.Concat(words.Skip(start).Take(run).Select(word => word.Plain));
        var fewest = new int[run + 1];
        var length = new int[run + 1];
        for (var from = run - 1; from >= 0; from--)
        {
            fewest[from] = 1 + fewest[from + 1];
            length[from] = 1;
            for (var size = 2; size <= Math.Min(run - from, vocabulary.LongestWord); size++)
            {
                if (1 + fewest[from + size] < fewest[from] && vocabulary.Knows(letters.AsSpan(from, size)))
                {
                    fewest[from] = 1 + fewest[from + size];
                    length[from] = size;
                }
            }
        }

        return fewest[0] > run - ShortestRun + 1 ? null : Collect(words, start, letters, length);
    }

    private static List<Word> Collect(IReadOnlyList<Word> words, int start, string letters, int[] length)
    {
        var found = new List<Word>();
        for (var at = 0; at < letters.Length; at += length[at])
        {
            var last = words[start + at + length[at] - 1];
            found.Add(new Word(letters.Substring(at, length[at]), words[start + at].Start, last.End));
        }

        return found;
    }
}
