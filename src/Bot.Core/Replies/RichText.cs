using System.Collections.Immutable;
using System.Text;

namespace Bot.Core.Replies;

/// <summary>
/// Text with a little emphasis. What a person wrote is only ever inside a span, so it can never become markup.
/// </summary>
/// <param name="Spans">The pieces, in order; paragraphs are parted by a blank line inside them.</param>
public sealed record RichText(ImmutableArray<Span> Spans)
{
    /// <summary>No text at all.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>Length in UTF-16 units, the unit platforms count in.</summary>
    public int Length => Spans.Sum(span => span.Text.Length);

    /// <summary>True when there is nothing to read.</summary>
    public bool IsBlank => Spans.All(span => string.IsNullOrWhiteSpace(span.Text));

    /// <summary>Text without emphasis.</summary>
    public static RichText Plain(string text) => new([new Span(text, SpanStyle.Plain)]);

    /// <summary>This text, a blank line, then the other; a blank side adds nothing.</summary>
    public RichText Then(RichText next)
    {
        if (IsBlank)
        {
            return next;
        }

        return next.IsBlank ? this : new([.. Spans, new Span("\n\n", SpanStyle.Plain), .. next.Spans]);
    }

    /// <summary>The piece between two places of <see cref="ToString"/>, in its styles.</summary>
    /// <param name="from">Where it begins, in UTF-16 units.</param>
    /// <param name="to">Where it ends; the sign there is no part of it.</param>
    public RichText Part(int from, int to)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        var start = 0;
        foreach (var span in Spans)
        {
            var (first, last) = (Math.Max(from - start, 0), Math.Min(to - start, span.Text.Length));
            if (first < last)
            {
                spans.Add(span with { Text = span.Text[first..last] });
            }

            start += span.Text.Length;
        }

        return new RichText(spans.ToImmutable());
    }

    /// <summary>The words alone, without emphasis.</summary>
    public override string ToString()
    {
        if (Spans.Length == 1)
        {
            return Spans[0].Text;
        }

        var text = new StringBuilder();
        foreach (var span in Spans)
        {
            text.Append(span.Text);
        }

        return text.ToString();
    }
}
