using Bot.Core.Content;
using NodaTime;

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
        while (tokens is [{ Kind: TokenKind.Day or TokenKind.Weekday }, { Kind: TokenKind.PartOfDay }])
        {
            tokens = tokens[..1];
        }

        return Relative(tokens, frame) ?? Weekday(tokens, frame) ?? Calendar(tokens, frame);
    }

    private static LocalDate? Relative(ReadOnlySpan<Token> tokens, DateFrame frame) => tokens switch
    {
        [{ Kind: TokenKind.Day } day] => frame.Today.PlusDays(day.Value),
        [{ Kind: TokenKind.This }, { Kind: TokenKind.PartOfDay }] => frame.Today,
        [{ Kind: TokenKind.Last }, { Kind: TokenKind.PartOfDay }] => frame.Today.PlusDays(-1),
        [{ Kind: TokenKind.Unit, Value: 1 }, { Kind: TokenKind.Before }, { Kind: TokenKind.Day, Value: -1 }] => frame.Today.PlusDays(-2),
        [{ Kind: TokenKind.Unit, Value: 1 }, { Kind: TokenKind.After }, { Kind: TokenKind.Day, Value: 1 }] => frame.Today.PlusDays(2),
        [{ Kind: TokenKind.Number } count, { Kind: TokenKind.Unit } unit, { Kind: TokenKind.Ago }] => frame.Plus(-count.Value, unit.Value),
        [{ Kind: TokenKind.Half }, { Kind: TokenKind.Number, Value: 1 }, { Kind: TokenKind.Unit, Value: 365 }, { Kind: TokenKind.Ago }] => frame.Plus(-6, 30),
        [{ Kind: TokenKind.Ahead }, { Kind: TokenKind.Number } count, { Kind: TokenKind.Unit } unit] => frame.Plus(count.Value, unit.Value),
        [{ Kind: TokenKind.Last }, { Kind: TokenKind.Unit } unit] => frame.Plus(-1, unit.Value),
        [{ Kind: TokenKind.Next }, { Kind: TokenKind.Unit } unit] => frame.Plus(1, unit.Value),
        [{ Kind: TokenKind.Number } count, { Kind: TokenKind.Unit } unit] when frame.Range == DateRange.Past => frame.Plus(-count.Value, unit.Value),
        [{ Kind: TokenKind.Number } count, { Kind: TokenKind.Unit } unit] when frame.Range == DateRange.Future => frame.Plus(count.Value, unit.Value),
        _ => null,
    };

    private static LocalDate? Weekday(ReadOnlySpan<Token> tokens, DateFrame frame) => tokens switch
    {
        [{ Kind: TokenKind.Last }, { Kind: TokenKind.Weekday } day] => frame.Today.Previous((IsoDayOfWeek)day.Value),
        [{ Kind: TokenKind.Next }, { Kind: TokenKind.Weekday } day] => frame.Today.Next((IsoDayOfWeek)day.Value),
        [{ Kind: TokenKind.Weekday } day] => frame.Nearest((IsoDayOfWeek)day.Value),
        [{ Kind: TokenKind.This }, { Kind: TokenKind.Weekday } day] => frame.Nearest((IsoDayOfWeek)day.Value),
        [{ Kind: TokenKind.Weekday }, .. var date] => Calendar(date, frame),
        _ => null,
    };

    private static LocalDate? Calendar(ReadOnlySpan<Token> tokens, DateFrame frame) => tokens switch
    {
        [{ Kind: TokenKind.Number } day, { Kind: TokenKind.Month } month] => frame.Nearest(month.Value, day.Value),
        [{ Kind: TokenKind.Month } month, { Kind: TokenKind.Number, Digits: 1 or 2 } day] => frame.Nearest(month.Value, day.Value),
        [{ Kind: TokenKind.Number } day, { Kind: TokenKind.Month } month, { Kind: TokenKind.Number } year] =>
            frame.Of(year, month.Value, day.Value),
        [{ Kind: TokenKind.Month } month, { Kind: TokenKind.Number } day, { Kind: TokenKind.Number } year] =>
            frame.Of(year, month.Value, day.Value),
        [{ Kind: TokenKind.Number, Digits: 4 } year, { Kind: TokenKind.Number } month, { Kind: TokenKind.Number } day]
            when JoinsDate(month) && JoinsDate(day) => frame.Of(year, month.Value, day.Value),
        [{ Kind: TokenKind.Number, Digits: 1 or 2 } first, { Kind: TokenKind.Number, Digits: 1 or 2 } second, { Kind: TokenKind.Number } year]
            when JoinsDate(second) && JoinsDate(year) => frame.Of(year, first, second),
        [{ Kind: TokenKind.Number, Digits: 1 or 2 } first, { Kind: TokenKind.Number, Digits: 1 or 2 } second] when JoinsDate(second) =>
            frame.Of(null, first, second),
        [{ Kind: TokenKind.Number, Digits: 8 } whole] =>
            frame.Of(new Token(TokenKind.Number, whole.Value / 10_000, 4), whole.Value / 100 % 100, whole.Value % 100),
        _ => null,
    };

    private static bool JoinsDate(Token number) => number.Lead is '.' or '/' or '-' or '–' or '\\' or ' ';
}
