using System.Collections.Immutable;

namespace Bot.Core.Replies;

/// <summary>
/// Keeps replies under what the tightest platform takes (Discord, 2,000 units), parting at paragraphs, then at lines,
/// then at words, never inside a surrogate pair. Choices stand under the last part.
/// </summary>
public static class ReplySplitter
{
    /// <summary>Longest reply, in UTF-16 units, with room for what a platform's escaping adds.</summary>
    public const int Limit = 1800;

    /// <summary>One reply, or several when the text is longer than <see cref="Limit"/>.</summary>
    public static ImmutableArray<Reply> Split(RichText text, ImmutableArray<Choice> choices)
    {
        if (text.Length <= Limit)
        {
            return [new Reply(text, choices)];
        }

        var replies = ImmutableArray.CreateBuilder<Reply>();
        var page = ImmutableArray.CreateBuilder<Span>();
        var room = Limit;
        foreach (var span in text.Spans)
        {
            var rest = span.Text;
            while (rest.Length > room)
            {
                var cut = CutAt(rest, room);
                page.Add(new Span(rest[..cut], span.Style));
                Turn(replies, page);
                rest = rest[cut..].TrimStart('\n', ' ');
                room = Limit;
            }

            page.Add(new Span(rest, span.Style));
            room -= rest.Length;
        }

        Turn(replies, page);
        var last = replies.Count - 1;
        replies[last] = replies[last] with { Choices = choices };
        return replies.ToImmutable();
    }

    private static int CutAt(string text, int room)
    {
        foreach (var mark in (ReadOnlySpan<string>)["\n\n", "\n", ". ", " "])
        {
            var at = room > 0 ? text.LastIndexOf(mark, Math.Min(room, text.Length) - 1, StringComparison.Ordinal) : -1;
            if (at > room / 2)
            {
                return at + (mark == ". " ? 1 : 0);
            }
        }

        return room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
    }

    private static void Turn(ImmutableArray<Reply>.Builder replies, ImmutableArray<Span>.Builder page)
    {
        var text = new RichText(page.ToImmutable());
        page.Clear();
        if (!text.IsBlank)
        {
            replies.Add(Reply.Say(text));
        }
    }
}
