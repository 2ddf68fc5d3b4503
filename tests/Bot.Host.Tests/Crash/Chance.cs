using System.Globalization;

namespace Bot.Host.Tests.Crash;

/// <summary>When to kill. By Knuth's MMIX constants from <c>CRASH_SEED</c>: the same seed kills at the same points.</summary>
internal sealed class Chance
{
    private ulong state = ulong.Parse(Environment.GetEnvironmentVariable("CRASH_SEED") ?? "1", CultureInfo.InvariantCulture);

    /// <summary>A number below <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        state = (state * 6364136223846793005) + 1442695040888963407;
        return (int)((state >> 33) % (ulong)end);
    }

    /// <summary>How many rounds <c>CRASH_ROUNDS</c> asks for.</summary>
    /// <param name="otherwise">How many when it says nothing.</param>
    public static int Rounds(int otherwise) =>
        Environment.GetEnvironmentVariable("CRASH_ROUNDS") is { } set ? int.Parse(set, CultureInfo.InvariantCulture) : otherwise;
}
