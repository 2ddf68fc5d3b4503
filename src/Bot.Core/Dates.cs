using System.Globalization;
using Bot.Core.Clocks;
using NodaTime;

namespace Bot.Core;

/// <summary>Days as a person reads them, in the person's own zone.</summary>
internal static class Dates
{
    /// <summary>The person's own date; UTC while neither zone nor offset is known.</summary>
    public static LocalDate Today(Journey journey, Instant now) => Local(journey, now).Date;

    /// <summary>The person's own wall clock; UTC while neither zone nor offset is known.</summary>
    public static LocalDateTime Local(Journey journey, Instant now) =>
        LocalTimes.Local(LocalTimes.Zone(journey.Preferences) ?? DateTimeZone.Utc, now);

    /// <summary>True when something is known of the person's clock.</summary>
    public static bool KnowsClock(Journey journey) =>
        journey.Preferences.Zone is not null || journey.Preferences.OffsetMinutes is not null;

    /// <summary>A day such as "3 March 2026"; empty for none.</summary>
    public static string Day(Instant? at, Journey journey) => at is { } instant ? Day(Local(journey, instant).Date) : string.Empty;

    /// <summary>A day such as "3 March 2026".</summary>
    public static string Day(LocalDate day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day and hour as one reads it from where one stands: "today at 18:00", "tomorrow at 09:00", "Friday, 6 March at 11:00".</summary>
    public static string Hour(Journey journey, Instant at, Instant now)
    {
        var (local, today) = (Local(journey, at), Today(journey, now));
        var day = Period.DaysBetween(today, local.Date) switch
        {
            0 => "today",
            1 => "tomorrow",
            _ => local.ToString("dddd, d MMMM", CultureInfo.InvariantCulture),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{day} at {local:HH:mm}");
    }
}
