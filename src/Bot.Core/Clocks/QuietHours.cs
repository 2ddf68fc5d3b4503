using System.Globalization;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Clocks;

/// <summary>Hours in which nothing is written first, and the narrower window in which it may be (nudges.md, rule 2).</summary>
/// <param name="From">Minute of the day at which quiet begins.</param>
/// <param name="To">Minute of the day at which it ends; before <paramref name="From"/> when it spans midnight.</param>
/// <param name="WindowFrom">Minute of the day from which we may write.</param>
/// <param name="WindowTo">Minute of the day until which we may write.</param>
public sealed record QuietHours(int From, int To, int WindowFrom, int WindowTo)
{
    /// <summary>Minutes in a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>The person's quiet hours, or those of the rules.</summary>
    public static QuietHours Of(Preferences preferences, NudgeRules rules) => Of(
        preferences.QuietFrom ?? rules.QuietFromHour * 60, preferences.QuietTo ?? rules.QuietToHour * 60, rules);

    /// <summary>Quiet from one minute of the day to another.</summary>
    public static QuietHours Of(int from, int to, NudgeRules rules) => new(
        from, to, Wrap(to + rules.AfterQuietMinutes), Wrap(from - rules.BeforeQuietMinutes));

    /// <summary>How many minutes of a day are quiet.</summary>
    public int Length => Wrap(To - From);

    /// <summary>True when quiet holds at a minute of the day.</summary>
    public bool Holds(int minute) => Wrap(minute - From) < Length;

    /// <summary>True when we may write first at a minute of the day.</summary>
    public bool MayWrite(int minute) => Wrap(minute - WindowFrom) <= Wrap(WindowTo - WindowFrom);

    /// <summary>The minute of the day nearest to a wish at which we may write.</summary>
    public int Nearest(int minute)
    {
        if (MayWrite(minute))
        {
            return minute;
        }

        return Wrap(WindowFrom - minute) <= Wrap(minute - WindowTo) ? WindowFrom : WindowTo;
    }

    /// <summary>When quiet that holds at an instant is over.</summary>
    public Instant End(DateTimeZone zone, Instant at)
    {
        var local = LocalTimes.Local(zone, at);
        var date = LocalTimes.Minute(local.TimeOfDay) < To ? local.Date : local.Date.PlusDays(1);
        var end = LocalTimes.At(zone, date, LocalTimes.Time(To));

        // An hour that the clock shows twice may still be quiet after its first end.
        return end > at ? end : LocalTimes.At(zone, date.PlusDays(1), LocalTimes.Time(To));
    }

    /// <summary>As a person reads it: <c>21:00–09:00</c>.</summary>
    public override string ToString() => $"{Clock(From)}–{Clock(To)}";

    /// <summary>A minute of the day as a clock shows it.</summary>
    public static string Clock(int minute) => LocalTimes.Time(minute).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static int Wrap(int minutes) => ((minutes % Day) + Day) % Day;
}
