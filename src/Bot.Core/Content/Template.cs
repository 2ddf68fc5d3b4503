using System.Collections.Immutable;
using System.Text;
using Bot.Core.Replies;

namespace Bot.Core.Content;

/// <summary>
/// One text of the playbook, parsed once: <c>*bold*</c>, <c>_italic_</c>,
/// <c>{name}</c> is a placeholder, and a backslash takes the next character literally.
/// </summary>
public sealed class Template
{
    private readonly ImmutableArray<Piece> pieces;
    private readonly RichText? fixedText;

    private Template(ImmutableArray<Piece> pieces)
    {
        this.pieces = pieces;
        Placeholders = [.. pieces.Where(piece => piece.IsSlot).Select(piece => piece.Text).Distinct(StringComparer.Ordinal)];
        fixedText = Placeholders.Length == 0 ? new RichText([.. pieces.Select(piece => new Span(piece.Text, piece.Style))]) : null;
    }

    /// <summary>The names of the placeholders, each once.</summary>
    public ImmutableArray<string> Placeholders { get; }

    /// <summary>Reads markup. Never fails: an unclosed mark is an ordinary character.</summary>
    public static Template Parse(string markup) => new(TemplateParser.Parse(markup.Trim()));

    /// <summary>The text without placeholders filled; each is shown as its name in braces.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(piece.IsSlot ? $"{{{piece.Text}}}" : piece.Text);
        }

        return text.ToString();
    }

    /// <summary>The text with every placeholder filled.</summary>
    /// <param name="value">Gives the value of a placeholder; a person's words stay words, whatever they contain.</param>
    public RichText Fill(Func<string, string> value)
    {
        if (fixedText is not null)
        {
            return fixedText;
        }

        var spans = ImmutableArray.CreateBuilder<Span>(pieces.Length);
        foreach (var piece in pieces)
        {
            spans.Add(new Span(piece.IsSlot ? value(piece.Text) : piece.Text, piece.Style));
        }

        return new RichText(spans.MoveToImmutable());
    }

    /// <summary>A run of text, or a placeholder.</summary>
    internal readonly record struct Piece(string Text, SpanStyle Style, bool IsSlot);
}
