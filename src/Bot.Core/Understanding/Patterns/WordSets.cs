namespace Bot.Core.Understanding.Patterns;

/// <summary>Which words belong to which sets: one bit each.</summary>
internal sealed class WordSets
{
    private readonly ulong[] bits;
    private readonly int stride;

    /// <summary>Empty sets over so many words.</summary>
    internal WordSets(int sets, int entries)
    {
        stride = (entries + 63) / 64;
        bits = new ulong[sets * stride];
    }

    /// <summary>Puts a word into a set.</summary>
    internal void Add(int set, int entry) => bits[(set * stride) + (entry >> 6)] |= 1UL << (entry & 63);

    /// <summary>True when the word is in the set.</summary>
    internal bool Has(int set, int entry) => (bits[(set * stride) + (entry >> 6)] & (1UL << (entry & 63))) != 0;
}
