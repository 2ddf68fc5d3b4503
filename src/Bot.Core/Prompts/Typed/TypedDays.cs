using static Bot.Core.Prompts.Typed.TokenKind;

namespace Bot.Core.Prompts.Typed;

/// <summary>Reads a length of time in days: "3 weeks", "a month" (30 days), "30", "two weeks and 3 days".</summary>
internal static class TypedDays
{
    /// <summary>Nothing here lasts longer; keeps the sums far from overflowing.</summary>
    private const int LongestCount = 100_000;

    /// <summary>The length in days.</summary>
    /// <returns>Null when it is no length of time.</returns>
    public static int? Read(ReadOnlySpan<char> text)
    {
        Span<Token> room = stackalloc Token[Tokens.Most];
        ReadOnlySpan<Token> tokens = room[..Tokens.Read(text, room)];
        return tokens switch
        {
            [] => null,
            [{ Kind: Number, IsArticle: false, Lead: not '-' } days] => days.Value,
            [{ Kind: HalfOf }, { Kind: Number, Value: 1 }, { Kind: Unit } unit] => unit.Value / 2,
            [{ Kind: HalfOf }, { Kind: Unit } unit] => unit.Value / 2,
            [{ Kind: Unit } unit] => unit.Value,
            _ => Sum(tokens),
        };
    }

    private static int? Sum(ReadOnlySpan<Token> tokens)
    {
        var days = 0;
        while (tokens is [{ Kind: Number, Value: <= LongestCount } number, { Kind: Unit } unit, ..] && number.Lead is not ('.' or ',' or '-'))
        {
            days += number.Value * unit.Value;
            tokens = tokens[2..];
        }

        return tokens.IsEmpty ? days : null;
    }
}
