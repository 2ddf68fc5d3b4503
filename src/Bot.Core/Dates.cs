using System.Globalization;
using NodaTime;

namespace Bot.Core;

/// <summary>Days as a person reads them, in the person's own zone.</summary>
internal static class Dates
{
    /// <summary>The person's own date; UTC while neither zone nor offset is known.</summary>
    public static LocalDate Today(Journey journey, Instant now) => Local(journey, now).Date;

    /// <summary>The person's own wall clock; UTC while neither zone nor offset is known.</summary>
    public static LocalDateTime Local(Journey journey, Instant now)
    {
        var preferences = journey.Preferences;
        if (preferences.Zone is { } id && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
        {
            return now.InZone(zone).LocalDateTime;
        }

        return now.WithOffset(Offset.FromSeconds((preferences.OffsetMinutes ?? 0) * 60)).LocalDateTime;
    }

    /// <summary>True when something is known of the person's clock.</summary>
    public static bool KnowsClock(Journey journey) =>
        journey.Preferences.Zone is not null || journey.Preferences.OffsetMinutes is not null;

    /// <summary>A day such as "3 March 2026"; empty for none.</summary>
    public static string Day(Instant? at, Journey journey) => at is { } instant ? Day(Local(journey, instant).Date) : string.Empty;

    /// <summary>A day such as "3 March 2026".</summary>
    public static string Day(LocalDate day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
