using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bot.Core.Replies;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Cuts rich text to what a message takes, and writes it as HTML. Pure.</summary>
internal static class TelegramText
{
    private static readonly string[] Seams = ["\n\n", "\n", ". ", " "];

    /// <summary>Cuts a text at paragraphs, else at lines, sentences, words, and never inside what is read as one sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The most that a piece shows, in UTF-16 units.</param>
    public static ImmutableArray<RichText> Cut(RichText text, int limit)
    {
        var pieces = ImmutableArray.CreateBuilder<RichText>();
        var words = text.ToString();
        for (var from = 0; from < words.Length;)
        {
            var to = words.Length - from <= limit ? words.Length : Seam(words, from, limit);
            var piece = text.Part(from, to);
            if (!piece.IsBlank)
            {
                pieces.Add(piece);
            }

            from = to;
        }

        return pieces.ToImmutable();
    }

    /// <summary>Writes HTML in which nothing that a person wrote is markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hidden">True to hide every word until it is tapped.</param>
    public static string Html(RichText text, bool hidden)
    {
        var html = new StringBuilder(text.Length + 64);
        foreach (var span in text.Spans.Where(span => span.Text.Length > 0))
        {
            var (open, close) = Tags(span.Style);
            html.Append(open).Append(hidden ? "<tg-spoiler>" : string.Empty);
            Escape(html, span.Text);
            html.Append(hidden ? "</tg-spoiler>" : string.Empty).Append(close);
        }

        return html.ToString();
    }

    /// <summary>The end of a piece: the last seam in its second half, else the last sign that still fits.</summary>
    private static int Seam(string words, int from, int limit)
    {
        foreach (var seam in Seams)
        {
            var at = words.LastIndexOf(seam, from + limit - 1, limit / 2, StringComparison.Ordinal);
            if (at > from)
            {
                return at + seam.Length;
            }
        }

        var to = from;
        while (StringInfo.GetNextTextElementLength(words, to) is var length && to + length <= from + limit)
        {
            to += length;
        }

        return to > from ? to : from + limit - (char.IsHighSurrogate(words[from + limit - 1]) ? 1 : 0);
    }

    private static (string Open, string Close) Tags(SpanStyle style) => style switch
    {
        SpanStyle.Plain => (string.Empty, string.Empty),
        SpanStyle.Bold => ("<b>", "</b>"),
        SpanStyle.Italic => ("<i>", "</i>"),
        SpanStyle.Quote => ("<blockquote>", "</blockquote>"),
        _ => throw new InvalidOperationException("A style that Telegram was not taught."),
    };

    private static void Escape(StringBuilder html, string text)
    {
        foreach (var sign in text)
        {
            _ = sign switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                _ => html.Append(sign),
            };
        }
    }
}
