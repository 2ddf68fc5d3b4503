using System.Globalization;
using System.Text;

namespace Bot.Core.Prompts.Typed;

/// <summary>What a person typed, made safe to keep without losing a word.</summary>
internal static class TypedText
{
    /// <summary>
    /// The text without control characters and without blank ends. Line ends become <c>\n</c>, tabs become spaces; all else,
    /// joiners and direction marks included, stays as it was typed.
    /// </summary>
    public static string Clean(string typed)
    {
        foreach (var c in typed.AsSpan())
        {
            if (c != '\n' && char.IsControl(c))
            {
                return Rewrite(typed).Trim();
            }
        }

        return typed.Trim();
    }

    /// <summary>True when there is nothing to see: only blanks, controls and invisible marks.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsInvisible(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The lines that have something to see, without blank ends.</summary>
    /// <param name="clean">A text that went through <see cref="Clean"/>.</param>
    public static List<string> Lines(string clean)
    {
        var lines = new List<string>();
        foreach (var range in clean.AsSpan().Split('\n'))
        {
            var line = clean.AsSpan()[range].Trim();
            if (!IsBlank(line))
            {
                lines.Add(line.Length == clean.Length ? clean : line.ToString());
            }
        }

        return lines;
    }

    /// <summary>The beginning of a text, for showing it back; never cuts a character in two.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="max">How many UTF-16 units are shown at most, the ellipsis not counted.</param>
    public static string Shorten(string text, int max)
    {
        if (text.Length <= max)
        {
            return text;
        }

        var end = 0;
        for (int step; end < max; end += step)
        {
            step = StringInfo.GetNextTextElementLength(text, end);
            if (end + step > max)
            {
                break;
            }
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFE0F' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Rewrite(string typed)
    {
        var text = new StringBuilder(typed.Length);
        for (var i = 0; i < typed.Length; i++)
        {
            var c = typed[i];
            if (c == '\t')
            {
                text.Append(' ');
            }
            else if (c is '\n' or '\u0085' || (c == '\r' && !(i + 1 < typed.Length && typed[i + 1] == '\n')))
            {
                text.Append('\n');
            }
            else if (!char.IsControl(c))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
