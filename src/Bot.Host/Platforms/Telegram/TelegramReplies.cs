using System.Collections.Immutable;
using Bot.Core.Replies;
using Bot.Host.Platforms.Telegram.Rest;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Turns replies into calls: one message, or several where one would be too long. Pure.</summary>
internal static class TelegramReplies
{
    /// <summary>The most that a message shows, in UTF-16 units, once its markup is read.</summary>
    public const int TextLimit = 4096;

    /// <summary>The most that stands under a file.</summary>
    public const int CaptionLimit = 1024;

    private const int LargestPhoto = 10 << 20;

    /// <summary>The calls that send a reply, in order; what can be pressed stands under the last.</summary>
    public static ImmutableArray<ApiCall> Calls(long chat, Reply reply, TelegramWords words)
    {
        var hidden = reply.Privacy == Privacy.NeutralPreview;
        var keyboard = TelegramKeyboard.Of(chat, reply.Choices);
        var room = hidden ? words.Preview.Length + 2 : 0;
        var caption = reply.File is not null && reply.Text.Length <= CaptionLimit - room;
        var texts = TelegramText.Cut(reply.Text, (caption ? CaptionLimit : TextLimit) - room)
            .Select((text, place) => Html(text, place == 0 && hidden ? words.Preview : RichText.Empty, hidden))
            .ToList();
        if (reply.File is { } file)
        {
            var under = caption ? texts.FirstOrDefault() : null;
            return [.. Texts(chat, caption ? [] : texts, last: null), Upload(chat, file, under, keyboard)];
        }

        return [.. Texts(chat, texts, keyboard)];
    }

    /// <summary>The answer where others are: the way to the private chat, and not a word about anybody.</summary>
    public static ApiCall Public(long chat, string username, TelegramWords words) => new ApiCall.SendMessage(
        chat,
        TelegramText.Html(words.Group, hidden: false),
        ApiCall.Html,
        new Keyboard([[new KeyboardButton(words.Open, CallbackData: null, $"https://t.me/{username}?start=group")]]));

    /// <summary>The same without markup, for when Telegram cannot read it: the words must arrive all the same.</summary>
    public static ApiCall Plain(ApiCall call) => call switch
    {
        ApiCall.SendMessage send => send with { Text = Bare(send.Text), ParseMode = null },
        ApiCall.SendPhoto photo => photo with { Caption = photo.Caption is { } caption ? Bare(caption) : null, ParseMode = null },
        ApiCall.SendDocument file => file with { Caption = file.Caption is { } caption ? Bare(caption) : null, ParseMode = null },
        _ => call,
    };

    private static IEnumerable<ApiCall> Texts(long chat, List<string> texts, Keyboard? last) =>
        texts.Select((text, place) => new ApiCall.SendMessage(chat, text, ApiCall.Html, place == texts.Count - 1 ? last : null));

    private static ApiCall Upload(long chat, Attachment file, string? caption, Keyboard? keyboard)
    {
        var markup = caption is null ? null : ApiCall.Html;
        var isPhoto = file.MediaType.StartsWith("image/", StringComparison.Ordinal) && file.Bytes.Length <= LargestPhoto;
        return isPhoto
            ? new ApiCall.SendPhoto(chat, caption, markup, keyboard) { Upload = file }
            : new ApiCall.SendDocument(chat, caption, markup, keyboard) { Upload = file };
    }

    private static string Html(RichText text, RichText first, bool hidden) =>
        first.IsBlank ? TelegramText.Html(text, hidden) : TelegramText.Html(first, hidden: false) + "\n\n" + TelegramText.Html(text, hidden);

    /// <summary>Our own HTML without its tags. It is ours, so a pattern can take it apart.</summary>
    private static string Bare(string html)
    {
        var text = new System.Text.StringBuilder(html.Length);
        for (var at = 0; at < html.Length; at++)
        {
            if (html[at] == '<')
            {
                at = html.IndexOf('>', at);
            }
            else
            {
                text.Append(html[at]);
            }
        }

        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }
}
