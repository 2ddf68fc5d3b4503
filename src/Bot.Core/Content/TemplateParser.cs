using System.Collections.Immutable;
using System.Text;
using Bot.Core.Replies;

namespace Bot.Core.Content;

/// <summary>Reads the markup of <see cref="Template"/>.</summary>
internal static class TemplateParser
{
    public static ImmutableArray<Template.Piece> Parse(string markup)
    {
        var pieces = ImmutableArray.CreateBuilder<Template.Piece>();
        var run = new StringBuilder();
        var style = SpanStyle.Plain;
        for (var i = 0; i < markup.Length; i++)
        {
            var c = markup[i];
            if (c == '\\' && i + 1 < markup.Length)
            {
                run.Append(markup[++i]);
            }
            else if (c == '{' && markup.IndexOf('}', i) is var end && end > i + 1)
            {
                Flush(pieces, run, style);
                pieces.Add(new Template.Piece(markup[(i + 1)..end], style, IsSlot: true));
                i = end;
            }
            else if (Toggles(markup, i, style, out var next))
            {
                Flush(pieces, run, style);
                style = next;
            }
            else
            {
                run.Append(c);
            }
        }

        Flush(pieces, run, style);
        return pieces.ToImmutable();
    }

    private static bool Toggles(string markup, int at, SpanStyle now, out SpanStyle next)
    {
        var mark = markup[at];
        var style = mark switch { '*' => SpanStyle.Bold, '_' => SpanStyle.Italic, _ => SpanStyle.Plain };
        next = now == style ? SpanStyle.Plain : style;
        if (style == SpanStyle.Plain || (now != SpanStyle.Plain && now != style))
        {
            return false;
        }

        var opens = now == SpanStyle.Plain;
        return opens
            ? at + 1 < markup.Length && !char.IsWhiteSpace(markup[at + 1])
                && (at == 0 || !char.IsLetterOrDigit(markup[at - 1])) && markup.IndexOf(mark, at + 1) > at + 1
            : at + 1 == markup.Length || !char.IsLetterOrDigit(markup[at + 1]);
    }

    private static void Flush(ImmutableArray<Template.Piece>.Builder pieces, StringBuilder run, SpanStyle style)
    {
        if (run.Length > 0)
        {
            pieces.Add(new Template.Piece(run.ToString(), style, IsSlot: false));
            run.Clear();
        }
    }
}
