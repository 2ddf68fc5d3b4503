using System.Text;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Terminal;

/// <summary>Lays rich text out in lines. Pure.</summary>
internal static class TerminalText
{
    /// <summary>The lines of a text, wrapped and with its emphasis shown.</summary>
    public static IEnumerable<string> Lines(RichText text, TerminalOptions options)
    {
        var letters = Letters(text);
        foreach (var paragraph in Split(letters))
        {
            foreach (var line in Wrap(paragraph, options.Width == 0 ? int.MaxValue : options.Width))
            {
                yield return Show(line, options.Styled);
            }
        }
    }

    // Control characters are left out: a person's words must not steer the terminal.
    private static List<Letter> Letters(RichText text) =>
    [
        .. from span in text.Spans
           from sign in span.Text
           where sign == '\n' || !char.IsControl(sign)
           select new Letter(sign, span.Style),
    ];

    private static IEnumerable<List<Letter>> Split(List<Letter> letters)
    {
        var paragraph = new List<Letter>();
        foreach (var letter in letters)
        {
            if (letter.Sign == '\n')
            {
                yield return paragraph;
                paragraph = [];
            }
            else
            {
                paragraph.Add(letter);
            }
        }

        yield return paragraph;
    }

    private static IEnumerable<List<Letter>> Wrap(List<Letter> paragraph, int width)
    {
        var start = 0;
        while (paragraph.Count - start > width)
        {
            var space = paragraph.FindLastIndex(start + width, width, letter => letter.Sign == ' ');
            var end = space > start ? space : start + width;
            yield return paragraph[start..end];
            start = space > start ? end + 1 : end;
        }

        yield return paragraph[start..];
    }

    private static string Show(List<Letter> line, bool styled)
    {
        var shown = new StringBuilder();
        var style = SpanStyle.Plain;
        if (line is [{ Style: SpanStyle.Quote }, ..])
        {
            shown.Append("> ");
        }

        foreach (var letter in line)
        {
            if (letter.Style != style)
            {
                shown.Append(Mark(style, styled, open: false)).Append(Mark(letter.Style, styled, open: true));
                style = letter.Style;
            }

            shown.Append(letter.Sign);
        }

        return shown.Append(Mark(style, styled, open: false)).ToString();
    }

    private static string Mark(SpanStyle style, bool styled, bool open) => (style, styled, open) switch
    {
        (SpanStyle.Bold, false, _) => "*",
        (SpanStyle.Italic, false, _) => "_",
        (SpanStyle.Bold, true, true) => "\e[1m",
        (SpanStyle.Bold, true, false) => "\e[22m",
        (SpanStyle.Italic, true, true) => "\e[3m",
        (SpanStyle.Italic, true, false) => "\e[23m",
        (SpanStyle.Quote, true, true) => "\e[2m",
        (SpanStyle.Quote, true, false) => "\e[22m",
        _ => string.Empty,
    };

    private readonly record struct Letter(char Sign, SpanStyle Style);
}
