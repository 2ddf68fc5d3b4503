using System.Globalization;
using NodaTime;

namespace Bot.Host.Cli;

/// <summary>Lengths of time as operators write them: <c>30m</c>, <c>12h</c>, <c>3d</c>, <c>2w</c>, <c>1d12h</c>.</summary>
internal static class WaitWords
{
    /// <summary>Reads a length.</summary>
    /// <returns>Null when it is none.</returns>
    public static Duration? Parse(ReadOnlySpan<char> words)
    {
        var minutes = 0L;
        words = words.Trim();
        if (words.IsEmpty)
        {
            return null;
        }

        while (!words.IsEmpty)
        {
            var digits = words.IndexOfAnyExceptInRange('0', '9');
            if (digits < 1 || !int.TryParse(words[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || Unit(words[digits]) is not { } unit)
            {
                return null;
            }

            minutes += unit * number;
            words = words[(digits + 1)..];
        }

        // A century is more than anybody waits, and keeps the clock inside its range.
        return minutes <= 100L * 365 * 24 * 60 ? Duration.FromMinutes(minutes) : null;
    }

    /// <summary>The minutes of a unit.</summary>
    private static long? Unit(char letter) => letter switch
    {
        'm' => 1,
        'h' => 60,
        'd' => 24 * 60,
        'w' => 7 * 24 * 60,
        _ => null,
    };
}
