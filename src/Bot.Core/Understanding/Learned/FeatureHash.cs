namespace Bot.Core.Understanding.Learned;

/// <summary>Names features by a 32-bit hash (FNV-1a), the same in every process.</summary>
internal static class FeatureHash
{
    private const uint Prime = 16777619;

    /// <summary>The beginning of every feature of a kind.</summary>
    internal static uint Start(uint kind) => Mix(2166136261, kind);

    /// <summary>Goes on with a text.</summary>
    internal static uint Mix(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = Mix(hash, letter);
        }

        return hash;
    }

    /// <summary>Goes on with a number.</summary>
    internal static uint Mix(uint hash, uint value)
    {
        unchecked
        {
            return (((hash ^ (value & 0xFFFF)) * Prime) ^ (value >> 16)) * Prime;
        }
    }
}
