using System.Globalization;

namespace Bot.Core.Prompts.Typed;

/// <summary>Takes a short text apart into numbers and words of time.</summary>
internal static class Tokens
{
    /// <summary>Room for what one short answer can hold; longer texts are something else.</summary>
    public const int Most = 12;

    /// <summary>No number or date takes more room.</summary>
    private const int LongestText = 200;

    /// <summary>Reads the meaningful words of a text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="room">At least <see cref="Most"/> long; written to.</param>
    /// <returns>
    /// How many were found; 0 when a word is unknown here, so that a sentence about something else is never taken for a number.
    /// </returns>
    public static int Read(ReadOnlySpan<char> text, Span<Token> room)
    {
        var count = 0;
        if (text.Length > LongestText)
        {
            return 0;
        }

        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var lead = at == 0 ? ' ' : text[at - 1];
            if (!TryNext(text, ref at, lead, out var token) || !Put(token, room, ref count))
            {
                return 0;
            }
        }

        return count;
    }

    private static bool TryNext(ReadOnlySpan<char> text, ref int at, char lead, out Token token)
    {
        var start = at;
        if (char.IsDigit(text[at]))
        {
            return TryNumber(text, ref at, lead, out token);
        }

        while (at < text.Length && (char.IsLetter(text[at]) || IsApostrophe(text, at)))
        {
            at++;
        }

        return TokenWords.TryGet(text[start..at], out token);
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool TryNumber(ReadOnlySpan<char> text, ref int at, char lead, out Token token)
    {
        var (start, value) = (at, 0);
        while (at < text.Length && char.IsDigit(text[at]))
        {
            if (at - start >= 8)
            {
                token = default;
                return false;
            }

            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at++]);
        }

        token = new Token(TokenKind.Number, value, at - start, lead);
        return true;
    }

    private static bool Put(Token token, Span<Token> room, ref int count)
    {
        if (token.Kind == TokenKind.Filler)
        {
            return true;
        }

        if (count > 0 && room[count - 1].IsArticle && token.Kind is TokenKind.Number or TokenKind.HalfOf)
        {
            count--; // "a couple", "a 7": the article counts for nothing.
        }

        if (count == Most)
        {
            return false;
        }

        room[count++] = token;
        return true;
    }
}
