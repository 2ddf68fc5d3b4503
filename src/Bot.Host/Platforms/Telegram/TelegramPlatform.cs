using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Private chats on Telegram, by long polling or by webhook.</summary>
internal sealed class TelegramPlatform(TelegramListener listener, TelegramBeside beside, TelegramSender sender) : IChatPlatform
{
    /// <summary>The name of the platform.</summary>
    public const string PlatformName = "telegram";

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <inheritdoc/>
    public Received Decode(ReadOnlySpan<byte> payload) => TelegramInputs.Decode(payload);

    /// <inheritdoc/>
    public async Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = beside.RunAsync(end.Token);
        try
        {
            await listener.RunAsync(store, cancellationToken);
        }
        finally
        {
            await end.CancelAsync();
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken) => sender.SendAsync(message, cancellationToken);
}
