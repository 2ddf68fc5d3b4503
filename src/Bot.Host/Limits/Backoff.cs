using NodaTime;

namespace Bot.Host.Limits;

/// <summary>Waits that double up to a cap, spread so that many who failed together do not come back together. Pure.</summary>
/// <param name="First">The wait after the first failure.</param>
/// <param name="Cap">The longest wait.</param>
internal sealed record Backoff(Duration First, Duration Cap)
{
    /// <summary>How long to wait.</summary>
    /// <param name="attempt">1 after the first failure.</param>
    /// <param name="seed">Chance: the same seed and attempt wait the same.</param>
    /// <returns>Between half and the whole of the doubled wait.</returns>
    public Duration After(int attempt, ulong seed)
    {
        var doublings = Math.Clamp(attempt - 1, 0, 30);
        var whole = Math.Min(First.TotalMilliseconds * (1L << doublings), Cap.TotalMilliseconds);
        return Duration.FromMilliseconds(Math.Floor(whole * (0.5 + (0.5 * Spread(seed + (ulong)doublings)))));
    }

    /// <summary>SplitMix64's finish: evenly from 0 to 1.</summary>
    private static double Spread(ulong seed)
    {
        var mixed = seed + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
