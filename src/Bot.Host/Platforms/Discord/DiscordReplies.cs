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

        var cut = CutOf(text.ToString());
        return Fit(text.Part(0, cut)).Concat(Fit(text.Part(cut, text.Length)));
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
