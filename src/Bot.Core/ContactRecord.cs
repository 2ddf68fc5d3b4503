using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core;

/// <summary>Contact with the ex, as told by the person.</summary>
/// <param name="Slips">When they wrote, called or visited against their own plan.</param>
/// <param name="SteadyDays">Days steady up to <paramref name="SteadyFrom"/>.</param>
/// <param name="SteadyFrom">Since when days are counted on top of that; null before the first day.</param>
/// <param name="Openers">When openers were sent (RO5).</param>
/// <param name="Exchanges">Mutual light exchanges.</param>
/// <param name="Apologies">What was apologised for, and when (AP5).</param>
public sealed record ContactRecord(
    ImmutableArray<Instant> Slips,
    int SteadyDays,
    Instant? SteadyFrom,
    ImmutableArray<Instant> Openers,
    ImmutableArray<Exchange> Exchanges,
    ImmutableArray<Apology> Apologies)
{
    /// <summary>Nothing told.</summary>
    public static ContactRecord Empty { get; } = new([], 0, null, [], [], []);
}
