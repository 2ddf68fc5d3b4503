using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Core.Clocks;

/// <summary>
/// The one place where wall clocks and instants meet. A time that a clock skips (spring) is the next valid minute; one
/// that it shows twice (autumn) is the first.
/// </summary>
public static class LocalTimes
{
    private static readonly ZoneLocalMappingResolver Resolve =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The person's zone: an IANA zone, or the fixed offset that they told; null while neither is known.</summary>
    public static DateTimeZone? Zone(Preferences preferences)
    {
        if (preferences.Zone is { } id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
        {
            return zone;
        }

        return preferences.OffsetMinutes is { } minutes ? DateTimeZone.ForOffset(Offset.FromSeconds(minutes * 60)) : null;
    }

    /// <summary>The instant of a wall-clock time.</summary>
    public static Instant At(DateTimeZone zone, LocalDate date, LocalTime time) => zone.ResolveLocal(date.At(time), Resolve).ToInstant();

    /// <summary>The wall clock at an instant.</summary>
    public static LocalDateTime Local(DateTimeZone zone, Instant at) => at.InZone(zone).LocalDateTime;

    /// <summary>The time of day at a minute of it; minutes beyond a day wrap.</summary>
    public static LocalTime Time(int minuteOfDay) => LocalTime.Midnight.PlusMinutes(minuteOfDay);

    /// <summary>The minute of the day of a wall-clock time, 0–1439.</summary>
    public static int Minute(LocalTime time) => (time.Hour * 60) + time.Minute;
}
