using System.Globalization;
using System.Text.Json;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// Turns updates into inputs. Pure. Only what is needed is read, field by field, so that a kind or a value that Telegram
/// invents tomorrow spoils nothing.
/// </summary>
internal static class TelegramInputs
{
    private const int LongestWords = 16_384;
    private const int LongestAlbum = 64;

    private static readonly string[] MediaFields =
    [
        "photo", "voice", "video", "video_note", "audio", "sticker", "animation", "document", "location", "venue", "contact",
        "poll", "dice", "story", "paid_media", "game", "checklist",
    ];

    /// <summary>Looks at an update as it comes.</summary>
    /// <param name="update">The update.</param>
    /// <param name="username">Our own name, to know in groups what is meant for us; null when that was looked at before.</param>
    public static TelegramArrival Sort(ReadOnlySpan<byte> update, string? username)
    {
        try
        {
            var reader = new Utf8JsonReader(update);
            using var document = JsonDocument.ParseValue(ref reader);
            return Sort(document.RootElement, username);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            return new TelegramArrival.Passed("malformed");
        }
    }

    /// <summary>Reads what was stored.</summary>
    /// <exception cref="FormatException">It is no update that says something.</exception>
    public static Received Decode(ReadOnlySpan<byte> payload) => Sort(payload, username: null) is TelegramArrival.Heard heard
        ? heard.Received
        : throw new FormatException("What is stored here is no update that says something.");

    /// <summary>The way back to a message: its number and when it was sent, in seconds since 1970.</summary>
    public static string Origin(long message, long date) => string.Create(CultureInfo.InvariantCulture, $"{message}:{date}");

    /// <summary>Reads the way back to a message.</summary>
    /// <returns>Null when it is none.</returns>
    public static (long Message, long Date)? ReadOrigin(string origin) =>
        origin.Split(':') is [var message, var date]
        && long.TryParse(message, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(date, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? (number, seconds)
            : null;

    private static TelegramArrival Sort(JsonElement update, string? username)
    {
        if (update.TryGetProperty("message", out var message))
        {
            return Message(message, username);
        }

        if (update.TryGetProperty("callback_query", out var pressed))
        {
            return TelegramPresses.Sort(pressed);
        }

        if (update.TryGetProperty("edited_message", out var edited))
        {
            return Edit(edited);
        }

        return update.TryGetProperty("my_chat_member", out var membership) ? Membership(membership) : new TelegramArrival.Passed("kind");
    }

    private static TelegramArrival Message(JsonElement message, string? username)
    {
        var chat = message.Part("chat");
        var words = Words(message);
        if (!chat.IsPrivate())
        {
            return InPublic(chat, words, username);
        }

        if (words is not null)
        {
            var origin = Origin(message.Number("message_id"), message.Number("date"));
            return Heard(chat, new Received.Text(words) { Origin = origin, Erasable = origin });
        }

        // The pictures of an album come one by one, and one answer is enough.
        return HasMedia(message)
            ? Heard(chat, new Received.Media(), message.Text("media_group_id") is { Length: <= LongestAlbum } album ? "album-" + album : null)
            : new TelegramArrival.Passed("service");
    }

    /// <summary>Where others are, only what names us is heard, and what it says is not read.</summary>
    private static TelegramArrival InPublic(JsonElement chat, string? words, string? username) =>
        username is null || (words is not null && Names(words, username))
            ? Heard(chat, new Received.Media { Place = Place.Public })
            : new TelegramArrival.Passed("group");

    private static bool Names(string words, string username)
    {
        var at = words.IndexOf("@" + username, StringComparison.OrdinalIgnoreCase);
        var end = at + username.Length + 1;
        return at >= 0 && (end == words.Length || !(char.IsAsciiLetterOrDigit(words[end]) || words[end] == '_'));
    }

    private static TelegramArrival Edit(JsonElement message)
    {
        var chat = message.Part("chat");
        return chat.IsPrivate() && Words(message) is not null
            ? Heard(chat, new Received.Media())
            : new TelegramArrival.Passed("edit");
    }

    private static TelegramArrival Membership(JsonElement change)
    {
        var chat = change.Part("chat");
        return (chat.IsPrivate(), change.Part("new_chat_member").Text("status")) switch
        {
            (true, "kicked") => Heard(chat, new Received.Left()),
            (true, "member") => Heard(chat, new Received.Joined()),
            _ => new TelegramArrival.Passed("membership"),
        };
    }

    /// <exception cref="FormatException">The chat's id is none of its kind: people are above zero, groups below.</exception>
    private static TelegramArrival.Heard Heard(JsonElement chat, Received received, string? key = null) =>
        chat.Number("id") is var id && (id > 0) == chat.IsPrivate()
            ? new TelegramArrival.Heard(id, key, received)
            : throw new FormatException("The chat's id is none.");

    /// <summary>What was written, under a picture too.</summary>
    /// <exception cref="FormatException">It is longer than any message is.</exception>
    private static string? Words(JsonElement message) => (message.Text("text") ?? message.Text("caption")) switch
    {
        { Length: > LongestWords } => throw new FormatException("The text is longer than a message is."),
        var words => words,
    };

    private static bool HasMedia(JsonElement message) => Array.Exists(MediaFields, field => message.TryGetProperty(field, out _));
}
