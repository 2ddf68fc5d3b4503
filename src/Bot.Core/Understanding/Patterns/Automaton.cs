namespace Bot.Core.Understanding.Patterns;

/// <summary>A pattern made ready to run: one bit for each place of a word, and which place may follow which.</summary>
/// <remarks>A run looks at each word once and at no more words than there are places, so no text can make it slow.</remarks>
internal sealed class Automaton
{
    /// <summary>The set that every word but the end of a sentence belongs to.</summary>
    internal const int AnyWord = -1;

    /// <summary>The set that every word and every end of a sentence belongs to.</summary>
    internal const int Anything = -2;

    private readonly int[] sets;
    private readonly UInt128[] follow;
    private readonly UInt128 first;
    private readonly UInt128 last;

    /// <summary>An automaton over places; see <see cref="AutomatonBuilder"/>.</summary>
    internal Automaton(int[] sets, UInt128[] follow, UInt128 first, UInt128 last)
    {
        this.sets = sets;
        this.follow = follow;
        this.first = first;
        this.last = last;
    }

    /// <summary>The most words that a match can span.</summary>
    internal int Longest => sets.Length;

    /// <summary>The index of the last word of the shortest match that begins at a word; -1 when none does.</summary>
    internal int MatchAt(EncodedText text, int start, WordSets table)
    {
        var may = first;
        for (var at = start; at < text.Count; at++)
        {
            var here = Keep(may, text.Entries[at], table);
            if (here == UInt128.Zero)
            {
                return -1;
            }

            if ((here & last) != UInt128.Zero)
            {
                return at;
            }

            may = Next(here);
        }

        return -1;
    }

    /// <summary>True when it matches somewhere between two words (the second exclusive).</summary>
    internal bool IsWithin(EncodedText text, int start, int end, WordSets table)
    {
        for (var at = start; at < end; at++)
        {
            var found = MatchAt(text, at, table);
            if (found >= 0 && found < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a match shares a word with a stretch.</summary>
    internal bool Overlaps(EncodedText text, (int First, int Last) stretch, WordSets table)
    {
        for (var at = Math.Max(0, stretch.First - Longest); at <= stretch.Last; at++)
        {
            if (MatchAt(text, at, table) >= stretch.First)
            {
                return true;
            }
        }

        return false;
    }

    private UInt128 Keep(UInt128 may, int entry, WordSets table)
    {
        var kept = UInt128.Zero;
        while (may != UInt128.Zero)
        {
            var place = (int)UInt128.TrailingZeroCount(may);
            var bit = UInt128.One << place;
            may ^= bit;
            if (Fits(sets[place], entry, table))
            {
                kept |= bit;
            }
        }

        return kept;
    }

    private static bool Fits(int set, int entry, WordSets table) => set switch
    {
        Anything => true,
        AnyWord => entry != Vocabulary.Boundary,
        _ => table.Has(set, entry),
    };

    private UInt128 Next(UInt128 here)
    {
        var next = UInt128.Zero;
        while (here != UInt128.Zero)
        {
            var place = (int)UInt128.TrailingZeroCount(here);
            here &= here - UInt128.One;
            next |= follow[place];
        }

        return next;
    }
}
