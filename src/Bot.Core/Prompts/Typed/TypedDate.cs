using Bot.Core.Content;
using NodaTime;
using static Bot.Core.Prompts.Typed.TokenKind;

namespace Bot.Core.Prompts.Typed;

/// <summary>
/// Reads a date as people write it: 24.12.2026, 2026-12-24, 24/12/2026, 12/24/2026, "24 Dec", "Dec 24th 2025", "yesterday",
/// "3 days ago", "last Friday". Without a year it is the nearest such date within the range.
/// </summary>
internal static class TypedDate
{
    /// <summary>The date that was meant, within the range or not.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="frame">From where it is seen.</param>
    /// <returns>Null when it is no date.</returns>
    public static LocalDate? Read(ReadOnlySpan<char> text, DateFrame frame)
    {
        Span<Token> room = stackalloc Token[Tokens.Most];
        ReadOnlySpan<Token> tokens = room[..Tokens.Read(text, room)];
        while (tokens is [{ Kind: Day or Weekday }, { Kind: PartOfDay }])
        {
            tokens = tokens[..1];
        }

        return Relative(tokens, frame) ?? ByWeekday(tokens, frame) ?? Calendar(tokens, frame);
    }

    private static LocalDate? Relative(ReadOnlySpan<Token> tokens, DateFrame frame) => tokens switch
    {
        [{ Kind: Day } day] => frame.Today.PlusDays(day.Value),
        [{ Kind: This }, { Kind: PartOfDay }] => frame.Today,
        [{ Kind: Last }, { Kind: PartOfDay }] => frame.Today.PlusDays(-1),
        [{ Kind: Unit, Value: 1 }, { Kind: Before }, { Kind: Day, Value: -1 }] => frame.Today.PlusDays(-2),
        [{ Kind: Unit, Value: 1 }, { Kind: After }, { Kind: Day, Value: 1 }] => frame.Today.PlusDays(2),
        [{ Kind: Number } count, { Kind: Unit } unit, { Kind: Ago }] => frame.Plus(-count.Value, unit.Value),
        [{ Kind: HalfOf }, { Kind: Number, Value: 1 }, { Kind: Unit, Value: 365 }, { Kind: Ago }] => frame.Plus(-6, 30),
        [{ Kind: Ahead }, { Kind: Number } count, { Kind: Unit } unit] => frame.Plus(count.Value, unit.Value),
        [{ Kind: Last }, { Kind: Unit } unit] => frame.Plus(-1, unit.Value),
        [{ Kind: Next }, { Kind: Unit } unit] => frame.Plus(1, unit.Value),
        [{ Kind: Number } count, { Kind: Unit } unit] when frame.Range == DateRange.Past => frame.Plus(-count.Value, unit.Value),
        [{ Kind: Number } count, { Kind: Unit } unit] when frame.Range == DateRange.Future => frame.Plus(count.Value, unit.Value),
        _ => null,
    };

    private static LocalDate? ByWeekday(ReadOnlySpan<Token> tokens, DateFrame frame) => tokens switch
    {
        [{ Kind: Last }, { Kind: Weekday } day] => frame.Today.Previous((IsoDayOfWeek)day.Value),
        [{ Kind: Next }, { Kind: Weekday } day] => frame.Today.Next((IsoDayOfWeek)day.Value),
        [{ Kind: Weekday } day] => frame.Nearest((IsoDayOfWeek)day.Value),
        [{ Kind: This }, { Kind: Weekday } day] => frame.Nearest((IsoDayOfWeek)day.Value),
        [{ Kind: Weekday }, .. var date] => Calendar(date, frame),
        _ => null,
    };

    private static LocalDate? Calendar(ReadOnlySpan<Token> tokens, DateFrame frame) => tokens switch
    {
        [{ Kind: Number } day, { Kind: Month } month] => frame.Nearest(month.Value, day.Value),
        [{ Kind: Month } month, { Kind: Number, Digits: 1 or 2 } day] => frame.Nearest(month.Value, day.Value),
        [{ Kind: Number } day, { Kind: Month } month, { Kind: Number } year] =>
            frame.Of(year, month.Value, day.Value),
        [{ Kind: Month } month, { Kind: Number } day, { Kind: Number } year] =>
            frame.Of(year, month.Value, day.Value),
        [{ Kind: Number, Digits: 4 } year, { Kind: Number } month, { Kind: Number } day]
            when JoinsDate(month) && JoinsDate(day) => frame.Of(year, month.Value, day.Value),
        [{ Kind: Number, Digits: 1 or 2 } first, { Kind: Number, Digits: 1 or 2 } second, { Kind: Number } year]
            when JoinsDate(second) && JoinsDate(year) => frame.Of(year, first, second),
        [{ Kind: Number, Digits: 1 or 2 } first, { Kind: Number, Digits: 1 or 2 } second] when JoinsDate(second) =>
            frame.Of(null, first, second),
        [{ Kind: Number, Digits: 8 } whole] =>
            frame.Of(new Token(Number, whole.Value / 10_000, 4), whole.Value / 100 % 100, whole.Value % 100),
        _ => null,
    };

    private static bool JoinsDate(Token number) => number.Lead is '.' or '/' or '-' or '–' or '\\' or ' ';
}
