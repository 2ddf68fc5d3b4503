using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Core.Clocks;

/// <summary>Times of day as people type them.</summary>
internal static class TimeWords
{
    private static readonly LocalTimePattern[] Patterns =
        [.. new[] { "H:mm", "H.mm", "h:mm tt", "h:mmtt", "h tt", "htt", "HHmm" }.Select(LocalTimePattern.CreateWithInvariantCulture)];

    private static readonly string[] Joints = ["-", "–", " to ", " till ", " until ", " bis ", " à ", " a "];

    /// <summary>The minute of the day of a time such as <c>23:40</c>, <c>11:40 pm</c> or <c>7pm</c>.</summary>
    public static bool TryMinute(string words, out int minute)
    {
        minute = 0;
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(words.Trim().ToUpperInvariant()) is { Success: true, Value: var time })
            {
                minute = LocalTimes.Minute(time);
                return true;
            }
        }

        return false;
    }

    /// <summary>Two times, or two hours: <c>22:00–8:30</c>, <c>22-8</c>, <c>10 pm to 8 am</c>.</summary>
    public static bool TrySpan(string words, out int from, out int to)
    {
        (from, to) = (0, 0);
        foreach (var joint in Joints)
        {
            var at = words.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                return TryHour(words[..at], out from) && TryHour(words[(at + joint.Length)..], out to);
            }
        }

        return false;
    }

    /// <summary>A day and a time, then what it is about: <c>tomorrow 18:00 call Anna</c>. Without a day, the next such time.</summary>
    public static bool TryWhen(string words, LocalDateTime now, out LocalDateTime when, out string what)
    {
        (when, what) = (default, string.Empty);
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
        {
            return false;
        }

        var day = Day(parts[0], now.Date);
        var at = day is null ? 0 : 1;
        if (parts.Length <= at || !TryMinute(parts[at], out var minute))
        {
            return false;
        }

        var date = day ?? (LocalTimes.Time(minute) > now.TimeOfDay ? now.Date : now.Date.PlusDays(1));
        when = date.At(LocalTimes.Time(minute));
        what = string.Join(' ', parts[(at + 1)..]);
        return true;
    }

    private static bool TryHour(string words, out int minute)
    {
        if (int.TryParse(words.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24)
        {
            minute = hour * 60 % QuietHours.Day;
            return true;
        }

        return TryMinute(words, out minute);
    }

    private static LocalDate? Day(string word, LocalDate today)
    {
        var lower = word.ToLowerInvariant();
        if (lower is "today" or "tonight")
        {
            return today;
        }

        if (lower == "tomorrow")
        {
            return today.PlusDays(1);
        }

        for (var i = 1; i <= 7; i++)
        {
            if (today.PlusDays(i).DayOfWeek.ToString().Equals(lower, StringComparison.OrdinalIgnoreCase))
            {
                return today.PlusDays(i);
            }
        }

        return LocalDatePattern.Iso.Parse(word) is { Success: true, Value: var date } ? date : null;
    }
}
