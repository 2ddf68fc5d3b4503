using System.Buffers;
using System.Text;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Discord;

/// <summary>Writes rich text as Discord's markdown. What a person wrote never becomes markup. Pure.</summary>
internal static class DiscordText
{
    private const string Marks = "\\*_~`|<>[]";
    private const char Nothing = '\u200B';
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\t<>|");

    /// <summary>The markdown of a text.</summary>
    public static string Format(RichText text)
    {
        var shown = new StringBuilder(text.Length + 32);
        var before = SpanStyle.Plain;
        foreach (var span in text.Spans.Where(span => span.Text.Length > 0))
        {
            if (before == SpanStyle.Quote && span.Style != SpanStyle.Quote && !EndsLine(shown) && span.Text[0] != '\n')
            {
                shown.Append('\n');
            }

            Append(shown, span, before);
            before = span.Style;
        }

        return shown.ToString().Trim();
    }

    private static void Append(StringBuilder shown, Span span, SpanStyle before)
    {
        switch (span.Style)
        {
            case SpanStyle.Plain:
                Escape(shown, span.Text);
                break;
            case SpanStyle.Bold or SpanStyle.Italic:
                // Marks of two neighbours would run together.
                shown.Append(before is SpanStyle.Bold or SpanStyle.Italic ? Nothing.ToString() : string.Empty);
                Wrap(shown, span.Text, span.Style == SpanStyle.Bold ? "**" : "*");
                break;
            case SpanStyle.Quote:
                Quote(shown, span.Text, before);
                break;
            default:
                throw new InvalidOperationException("A style that nobody told Discord of.");
        }
    }

    /// <summary>Marks have to touch the words, so white space at the ends stays outside.</summary>
    private static void Wrap(StringBuilder shown, string text, string mark)
    {
        var words = text.Trim();
        if (words.Length == 0)
        {
            shown.Append(text);
            return;
        }

        var start = text.IndexOf(words, StringComparison.Ordinal);
        shown.Append(text, 0, start).Append(mark);
        Escape(shown, words);
        shown.Append(mark).Append(text, start + words.Length, text.Length - start - words.Length);
    }

    private static void Quote(StringBuilder shown, string text, SpanStyle before)
    {
        var goesOn = before == SpanStyle.Quote && !EndsLine(shown);
        if (!goesOn && !EndsLine(shown))
        {
            shown.Append('\n');
        }

        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            shown.Append(index == 0 ? (goesOn ? string.Empty : "> ") : "\n> ");
            Escape(shown, lines[index], isLineStart: true);
        }
    }

    private static void Escape(StringBuilder shown, string text) => Escape(shown, text, EndsLine(shown));

    private static void Escape(StringBuilder shown, string text, bool isLineStart)
    {
        for (var at = 0; at < text.Length;)
        {
            var address = AddressAt(text, at);
            if (address > 0)
            {
                shown.Append(text, at, address);
                at += address;
                isLineStart = false;
                continue;
            }

            var sign = text[at++];
            if (Marks.Contains(sign, StringComparison.Ordinal) || (isLineStart && Begins(sign)))
            {
                shown.Append('\\');
            }

            shown.Append(char.IsControl(sign) && sign != '\n' ? ' ' : sign);
            isLineStart = sign == '\n' || (isLineStart && sign == ' ');
        }
    }

    /// <summary>An address stays as it is: escaped, it would lead nowhere.</summary>
    private static int AddressAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (!rest.StartsWith("https://", StringComparison.Ordinal) && !rest.StartsWith("http://", StringComparison.Ordinal))
        {
            return 0;
        }

        var end = rest.IndexOfAny(AddressEnds);
        return end < 0 ? rest.Length : end;
    }

    /// <summary>What would make a heading, a list or small print at the start of a line.</summary>
    private static bool Begins(char sign) => sign is '#' or '-' or '+';

    private static bool EndsLine(StringBuilder shown) => shown.Length == 0 || shown[^1] == '\n';
}
