using System.Collections.Immutable;
using Bot.Core.Replies;
using Bot.Host.Platforms.Discord.Rest;

namespace Bot.Host.Platforms.Discord;

/// <summary>Turns replies into messages as Discord takes them; a long one into several. Pure.</summary>
internal static class DiscordReplies
{
    /// <summary>The longest message, whatever the API's own description says.</summary>
    public const int Limit = 2000;

    private static readonly string[] Cuts = ["\n\n", "\n", ". ", " "];

    /// <summary>The messages of a reply, in order; what can be pressed stands under the last, and so does the file.</summary>
    public static ImmutableArray<MessageBody> Format(Reply reply, DiscordWords words)
    {
        var texts = Fit(reply.Text).ToList();
        if (texts.Count == 0)
        {
            texts.Add("…");
        }

        var flags = reply.Privacy == Privacy.NeutralPreview ? MessageBody.Silent : (int?)null;
        var bodies = texts.ConvertAll(text => new MessageBody { Content = text, Flags = flags });
        bodies[^1] = bodies[^1] with
        {
            Components = DiscordKeyboard.Lay(reply.Choices, reply.Writes, words),
            Attachments = reply.File is { } file ? [new FileSlot("0", Multipart.Name(file))] : null,
        };
        return [.. bodies];
    }

    /// <summary>Escaping makes texts longer, so the length is known only afterwards; what is too long is halved.</summary>
    private static IEnumerable<string> Fit(RichText text)
    {
        var shown = DiscordText.Format(text);
        if (shown.Length <= Limit)
        {
            return shown.Length == 0 ? [] : [shown];
        }

        var (first, second) = Halve(text);
        return Fit(first).Concat(Fit(second));
    }

    private static (RichText First, RichText Second) Halve(RichText text)
    {
        var cut = CutOf(text.ToString());
        var first = ImmutableArray.CreateBuilder<Span>();
        var second = ImmutableArray.CreateBuilder<Span>();
        var at = 0;
        foreach (var span in text.Spans)
        {
            var here = Math.Clamp(cut - at, 0, span.Text.Length);
            first.Add(span with { Text = span.Text[..here] });
            second.Add(span with { Text = span.Text[here..] });
            at += span.Text.Length;
        }

        return (new RichText(first.ToImmutable()), new RichText(second.ToImmutable()));
    }

    /// <summary>The best place to part a text: after a paragraph, a line, a sentence, a word; never inside a sign.</summary>
    private static int CutOf(string text)
    {
        var most = text.Length > Limit ? Limit - 100 : text.Length / 2;
        foreach (var cut in Cuts)
        {
            var at = text.LastIndexOf(cut, most, most, StringComparison.Ordinal);
            if (at > most / 2)
            {
                return at + cut.Length;
            }
        }

        return char.IsLowSurrogate(text[most]) ? most + 1 : most;
    }
}
