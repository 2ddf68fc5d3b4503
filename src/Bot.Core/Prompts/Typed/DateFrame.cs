using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Prompts.Typed;

/// <summary>From where a typed date is seen.</summary>
/// <param name="Today">The person's own date.</param>
/// <param name="Range">Which dates are asked for.</param>
/// <param name="MonthFirst">True where 3/4 is the fourth of March.</param>
internal readonly record struct DateFrame(LocalDate Today, DateRange Range, bool MonthFirst)
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2200;
    private const int LongestCount = 10_000;

    /// <summary>True when a date is one that is asked for.</summary>
    public bool Fits(LocalDate day) => Range switch
    {
        DateRange.Past => day <= Today,
        DateRange.Future => day >= Today,
        _ => true,
    };

    /// <summary>Today plus a number of units; a month and a year are those of the calendar.</summary>
    /// <param name="count">How many; may be negative.</param>
    /// <param name="unit">In days; 30 and 365 stand for a month and a year.</param>
    public LocalDate? Plus(int count, int unit)
    {
        var days = (long)count * unit;
        if (Math.Abs(count) > LongestCount || Math.Abs(days / 365) > Math.Min(Today.Year - EarliestYear, LatestYear - Today.Year))
        {
            return null;
        }

        return unit switch
        {
            30 => Today.PlusMonths(count),
            365 => Today.PlusYears(count),
            _ => Today.PlusDays((int)days),
        };
    }

    /// <summary>The nearest such day of the week within the range; the one behind us when both are as near.</summary>
    public LocalDate Nearest(IsoDayOfWeek weekday)
    {
        var ahead = Today.DayOfWeek == weekday ? Today : Today.Next(weekday);
        var behind = Today.DayOfWeek == weekday ? Today : Today.Previous(weekday);
        return Range switch
        {
            DateRange.Past => behind,
            DateRange.Future => ahead,
            _ => Period.DaysBetween(Today, ahead) < Period.DaysBetween(behind, Today) ? ahead : behind,
        };
    }

    /// <summary>The nearest such date within the range.</summary>
    /// <returns>Null when there is no such date.</returns>
    public LocalDate? Nearest(int month, int day)
    {
        LocalDate? nearest = null;
        for (var year = Today.Year - 8; year <= Today.Year + 8; year++)
        {
            if (Of(year, month, day) is { } date && Fits(date) && (nearest is not { } best || Distance(date) < Distance(best)))
            {
                nearest = date;
            }
        }

        return nearest;
    }

    /// <summary>A date with its year; two digits mean this century, or the last one when that lies far ahead.</summary>
    public LocalDate? Of(Token year, int month, int day) => year.Digits switch
    {
        4 => Of(year.Value, month, day),
        1 or 2 => Of(year.Value + (2000 + year.Value > Today.Year + 50 ? 1900 : 2000), month, day),
        _ => null,
    };

    /// <summary>
    /// A date of numbers alone. Dots put the day first everywhere; otherwise the country decides, unless only the other order
    /// makes a date, or one that is asked for.
    /// </summary>
    /// <param name="year">The year; null when none was typed.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    public LocalDate? Of(Token? year, Token first, Token second)
    {
        var monthFirst = MonthFirst && second.Lead != '.';
        var (month, day) = monthFirst ? (first.Value, second.Value) : (second.Value, first.Value);
        var usual = At(year, month, day);
        if (usual is { } date && (Fits(date) || second.Lead == '.'))
        {
            return usual;
        }

        return At(year, day, month) is { } other && (usual is null || Fits(other)) ? other : usual;
    }

    private LocalDate? At(Token? year, int month, int day) => year is { } typed ? Of(typed, month, day) : Nearest(month, day);

    private static LocalDate? Of(int year, int month, int day) =>
        year is >= EarliestYear and <= LatestYear && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private int Distance(LocalDate day) => Math.Abs(Period.DaysBetween(Today, day));
}
