namespace Bot.Host.Training;

/// <summary>Shuffles in the same way every time.</summary>
internal sealed class Shuffle
{
    private ulong state = 0x9E3779B97F4A7C15;

    /// <summary>Puts items into another order.</summary>
    public void Mix(int[] items)
    {
        for (var at = items.Length - 1; at > 0; at--)
        {
            var other = (int)(Next() % (uint)(at + 1));
            (items[at], items[other]) = (items[other], items[at]);
        }
    }

    // xorshift64*.
    private uint Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return (uint)((state * 0x2545F4914F6CDD1D) >> 32);
    }
}
