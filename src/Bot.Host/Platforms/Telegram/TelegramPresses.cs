using System.Text.Json;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Reads pressed buttons. Pure. Whatever they turn out to be, they are acknowledged.</summary>
internal static class TelegramPresses
{
    /// <summary>Looks at a pressed button.</summary>
    /// <exception cref="FormatException">It cannot be understood.</exception>
    public static TelegramArrival Sort(JsonElement query)
    {
        var id = query.Text("id") ?? throw new FormatException("A pressed button without an id.");
        var press = query.Text("data") is { } data ? TelegramPress.Read(data) : null;
        if (!query.TryGetProperty("message", out var message))
        {
            return new TelegramArrival.Passed("press-nowhere", new TelegramCallback(id, 0, 0, press, Before: null));
        }

        var chat = message.Part("chat");
        var owner = chat.Number("id");
        var callback = new TelegramCallback(id, owner, message.Number("message_id"), press, Keyboard(message));
        if (!chat.IsPrivate() || query.Part("from").Number("id") != owner || (press is not null && press.Owner != owner))
        {
            return new TelegramArrival.Passed("press-foreign", callback with { Before = null });
        }

        // A button of an older form is taken as one that leads nowhere any more; the coach says so kindly.
        return press is { IsShown: true }
            ? new TelegramArrival.Passed("press-shown", callback)
            : new TelegramArrival.Heard(owner, Key: null, new Received.Press(press?.Token ?? string.Empty), callback);
    }

    /// <summary>The keyboard under a message; null when there is none that can be read.</summary>
    private static Keyboard? Keyboard(JsonElement message)
    {
        if (!message.TryGetProperty("reply_markup", out var markup) || !markup.TryGetProperty("inline_keyboard", out var rows))
        {
            return null;
        }

        return new Keyboard(
        [
            .. rows.EnumerateArray().Select(row => (IReadOnlyList<KeyboardButton>)
                [.. row.EnumerateArray().Select(button => new KeyboardButton(button.Text("text") ?? string.Empty, button.Text("callback_data"), button.Text("url")))]),
        ]);
    }
}
