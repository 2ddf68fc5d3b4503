using System.Collections.Frozen;
using Bot.Core.Content;
using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Core.Clocks;

/// <summary>Finds a person's IANA zone by city, country, or country and clock.</summary>
public static class Zones
{
    private static readonly FrozenDictionary<string, string> ByName = Names();

    private static readonly FrozenDictionary<string, string[]> ByCountry = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .GroupBy(location => location.CountryCode, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.Select(location => location.ZoneId).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone that words name: an IANA id, a city, or a country that has one zone only.</summary>
    /// <returns>Null when none is meant, or several could be.</returns>
    public static string? Find(string words, Playbook playbook)
    {
        var typed = Plain(words);
        return playbook.Cities.GetValueOrDefault(typed) ?? ByName.GetValueOrDefault(typed) ?? (typed.Length == 2 ? OnlyZone(typed) : null);
    }

    /// <summary>The zone of a country that has one only; null otherwise.</summary>
    public static string? OnlyZone(string country) => ByCountry.GetValueOrDefault(country) is [var only] ? only : null;

    /// <summary>The zone of a country whose clocks show an offset now; null when none does.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="offsetMinutes">From UTC.</param>
    /// <param name="now">When the clock was told.</param>
    public static string? Of(string country, int offsetMinutes, Instant now) =>
        (ByCountry.GetValueOrDefault(country) ?? []).FirstOrDefault(id =>
            DateTimeZoneProviders.Tzdb[id].GetUtcOffset(now).Seconds == offsetMinutes * 60);

    /// <summary>The form in which names are compared: small letters, words parted by one blank.</summary>
    public static string Plain(string words) => string.Join(
        ' ', words.ToLowerInvariant().TrimEnd('.', '!', '?').Split([' ', '_', ','], StringSplitOptions.RemoveEmptyEntries));

    private static FrozenDictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var location in TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        {
            // Europe/London is found as "europe/london" and as "london"; a city's name stands before a country's.
            names.TryAdd(Plain(location.ZoneId), location.ZoneId);
            names.TryAdd(Plain(location.ZoneId[(location.ZoneId.LastIndexOf('/') + 1)..]), location.ZoneId);
        }

        foreach (var country in (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).GroupBy(location => location.CountryName, StringComparer.Ordinal))
        {
            if (country.ToArray() is [var only])
            {
                names.TryAdd(Plain(country.Key), only.ZoneId);
            }
        }

        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            names.TryAdd(Plain(id), id);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
