using System.Globalization;
using Bot.Core.Nudges;
using Bot.Core.Saved;
using Bot.Host.Ports;

namespace Bot.Benchmarks;

/// <summary>Nudges that are due at once.</summary>
internal static class DueNudge
{
    /// <summary>So many of them, for one person.</summary>
    public static StoredNudge[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(number => One(number.ToString(CultureInfo.InvariantCulture)))];

    private static StoredNudge One(string key) => new(
        key, Person.Now, PieceCodec.Encode(new Nudge(key, Person.Now, NudgeClass.Routine, nameof(NudgeSlot.Encourage), string.Empty)));
}
