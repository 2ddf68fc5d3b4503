using System.Threading.Channels;
using Bot.Host.Platforms.Telegram.Rest;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// Ends the waiting of pressed buttons and shows under them what was chosen, beside the queues, so that no press waits
/// behind a message. Nothing depends on it: what comes too late, or does not go through, is let go.
/// </summary>
internal sealed class TelegramAcknowledgements(TelegramApi api, TelegramGate gate)
{
    private const int AtOnce = 8;
    private const int Kept = 2048;
    private readonly Channel<TelegramCallback> pressed =
        Channel.CreateBounded<TelegramCallback>(new BoundedChannelOptions(Kept) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Adds a pressed button.</summary>
    public void Add(TelegramCallback callback) => pressed.Writer.TryWrite(callback);

    /// <summary>Acknowledges until it is cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(cancellationToken)));

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var callback in pressed.Reader.ReadAllAsync(cancellationToken))
        {
            await CallAsync(new ApiCall.AnswerCallbackQuery(callback.Id), chat: null, cancellationToken);
            if (callback is { Press: { } press, Before: { } before } && TelegramKeyboard.After(before, press) is { } after)
            {
                await CallAsync(new ApiCall.EditMessageReplyMarkup(callback.Chat, callback.Message, after), callback.Chat, cancellationToken);
            }
        }
    }

    private async Task CallAsync(ApiCall call, long? chat, CancellationToken cancellationToken)
    {
        // What was chosen may be shown a little later than the answer to it.
        await gate.EnterAsync(chat, isProactive: chat is not null, cancellationToken);
        if (await api.CallAsync(call, cancellationToken) is ApiAnswer.Limited limited)
        {
            gate.Pause(limited.Wait);
        }
    }
}
