using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>An update, looked at. A closed set.</summary>
/// <param name="Callback">A pressed button to acknowledge; null for none.</param>
internal abstract record TelegramArrival(TelegramCallback? Callback)
{
    /// <summary>To be stored.</summary>
    /// <param name="Chat">The chat, which in private is the person.</param>
    /// <param name="Key">Unique among what is told of this chat; null for the number of the update.</param>
    /// <param name="Received">What it says.</param>
    /// <param name="Callback">See above.</param>
    internal sealed record Heard(long Chat, string? Key, Received Received, TelegramCallback? Callback = null) : TelegramArrival(Callback);

    /// <summary>To be passed over.</summary>
    /// <param name="Reason">One of a few words, for counting.</param>
    /// <param name="Callback">See above.</param>
    internal sealed record Passed(string Reason, TelegramCallback? Callback = null) : TelegramArrival(Callback);
}
