using Bot.Host.Platforms.Telegram.Rest;

namespace Bot.Host.Platforms.Telegram;

/// <summary>A pressed button that waits for its acknowledgement.</summary>
/// <param name="Id">What the acknowledgement names.</param>
/// <param name="Chat">Where it was pressed; 0 where that is not told.</param>
/// <param name="Message">The message that it stands under; 0 where that is not told.</param>
/// <param name="Press">What it carried; null for none of ours.</param>
/// <param name="Before">The keyboard as it stood; null where Telegram does not show it any more.</param>
internal sealed record TelegramCallback(string Id, long Chat, long Message, TelegramPress? Press, Keyboard? Before);
