using System.Buffers;
using System.Globalization;

namespace Bot.Core.Prompts.Typed;

/// <summary>
/// What of a short text counts when it is compared with a label: letters, digits and symbols in lower case, without blanks,
/// punctuation, ticks and skin tones. Digits that were apart stay apart, so that "1-2 weeks" is not "12 weeks".
/// </summary>
internal static class TypedKey
{
    /// <summary>Longer texts are nobody's label.</summary>
    public const int Longest = 128;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:–—(/!");

    /// <summary>The key of what was typed; empty when it is too long or holds nothing that counts.</summary>
    public static string Of(ReadOnlySpan<char> typed)
    {
        typed = typed.Trim();
        Span<char> key = stackalloc char[Longest];
        return typed.Length > Longest ? string.Empty : key[..Write(typed, key)].ToString();
    }

    /// <summary>True when a label has that key.</summary>
    public static bool Matches(string key, ReadOnlySpan<char> label)
    {
        Span<char> other = stackalloc char[Longest];
        return key.Length > 0 && label.Length <= Longest && other[..Write(label, other)].SequenceEqual(key);
    }

    /// <summary>
    /// True when the first clause of a label has that key: "yes" for "Yes, both of us", but "no" not for "No contact".
    /// </summary>
    public static bool BeginsWith(string key, ReadOnlySpan<char> label)
    {
        var end = label.IndexOfAny(ClauseEnds);
        return end > 0 && Matches(key, label[..end]);
    }

    private static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        var apart = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Counts(text, i))
            {
                apart = true;
                continue;
            }

            var c = char.ToLowerInvariant(text[i]);
            if (apart && length > 0 && char.IsDigit(c) && char.IsDigit(key[length - 1]))
            {
                key[length++] = ' ';
            }

            key[length++] = c;
            apart = false;
        }

        return length;
    }

    private static bool Counts(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) || c is '+' or '<' or '>' or '=' or '%' or '$';
        }

        if (char.IsSurrogate(c))
        {
            return !IsSkinTone(text, at);
        }

        return c is not ('✓' or '\uFE0F' or '’' or '´')
            && (char.IsLetterOrDigit(c) || char.IsSymbol(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    private static bool IsSkinTone(ReadOnlySpan<char> text, int at)
    {
        var first = char.IsHighSurrogate(text[at]) ? at : at - 1;
        return first >= 0 && first + 1 < text.Length && text[first] == '\uD83C' && text[first + 1] is >= '\uDFFB' and <= '\uDFFF';
    }
}
