using static Bot.Core.Prompts.Typed.TokenKind;

namespace Bot.Core.Prompts.Typed;

/// <summary>Reads a rating: "7", "7/10", "seven out of ten", "about 7".</summary>
internal static class TypedRating
{
    /// <summary>The number that was meant, in range or not.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="top">The scale's upper end, for "7/10".</param>
    /// <returns>Null when it is no whole number.</returns>
    public static int? Read(ReadOnlySpan<char> text, int top)
    {
        Span<Token> room = stackalloc Token[Tokens.Most];
        ReadOnlySpan<Token> tokens = room[..Tokens.Read(text, room)];
        return tokens switch
        {
            [{ Kind: Number, Lead: '-' or '−' } number] => -number.Value,
            [{ Kind: Number, IsArticle: false } number] => number.Value,
            [{ Kind: Number } number, { Kind: Number } of] when IsOver(text, of) && of.Value == top => number.Value,
            [{ Kind: Number } number, { Kind: Out }, { Kind: Number } of] when of.Value == top => number.Value,
            _ => null,
        };
    }

    private static bool IsOver(ReadOnlySpan<char> text, Token of) => of.Lead == '/' || text.Contains('/');
}
