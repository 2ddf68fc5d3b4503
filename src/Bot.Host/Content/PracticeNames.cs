using System.Globalization;

namespace Bot.Host.Content;

/// <summary>What practises advice beside exercises: events of the map, rules that bind all stages, whole stages.</summary>
internal static class PracticeNames
{
    /// <summary>T1 to T19, R1 to R10 and S0 to S16, as the journey counts them.</summary>
    public static bool IsKnown(string id) => EventNames.IsNumbered(id) || (id.Length > 1 && id[0] switch
    {
        'R' => Number(id) is >= 1 and <= 10,
        'S' => Number(id) is >= 0 and <= 16,
        _ => false,
    });

    private static int Number(string id) =>
        int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
