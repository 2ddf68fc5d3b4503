using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Replies;

namespace Bot.Core.Content;

/// <summary>Lays a lookup card out as a message.</summary>
public static class TopicCards
{
    /// <summary>Title, idea, what to do, what not to do, and which guides say so.</summary>
    public static RichText Text(TopicCard card)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        spans.Add(new Span(card.Title, SpanStyle.Bold));
        spans.Add(new Span($"\n\n{card.Idea.Trim()}", SpanStyle.Plain));
        AddList(spans, "Try", card.Do);
        AddList(spans, "Leave", card.Avoid);
        if (card.Differ.Length > 0)
        {
            spans.Add(new Span($"\n\n{card.Differ.Trim()}", SpanStyle.Italic));
        }

        if (!card.Guides.IsEmpty)
        {
            spans.Add(new Span($"\n\nFrom guide {string.Join(", ", card.Guides.Select(Number))} of five.", SpanStyle.Italic));
        }

        return new RichText(spans.ToImmutable());
    }

    private static void AddList(ImmutableArray<Span>.Builder spans, string heading, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        spans.Add(new Span($"\n\n{heading}", SpanStyle.Bold));
        foreach (var line in lines)
        {
            spans.Add(new Span($"\n– {line.Trim()}", SpanStyle.Plain));
        }
    }

    /// <summary>Guides are counted from 000; people count from 1.</summary>
    private static string Number(string guide) =>
        int.TryParse(guide, CultureInfo.InvariantCulture, out var number) ? (number + 1).ToString(CultureInfo.InvariantCulture) : guide;
}
