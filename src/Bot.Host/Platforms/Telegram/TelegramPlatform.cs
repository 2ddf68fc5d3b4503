using System.Text.Json;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Private chats on Telegram, by long polling or by webhook.</summary>
internal sealed class TelegramPlatform(
    TelegramOptions options,
    TelegramApi api,
    TelegramIntake intake,
    TelegramPolling polling,
    TelegramWebhook webhook,
    TelegramSender sender,
    TelegramAcknowledgements acknowledgements,
    TelegramTyping typing,
    TelegramProfile profile,
    TelegramPatience patience) : IChatPlatform
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
        using var beside = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        intake.Username = await IntroduceAsync(cancellationToken);
        Task[] lanes = [acknowledgements.RunAsync(beside.Token), typing.RunAsync(beside.Token), profile.SetAsync(beside.Token)];
        try
        {
            await (options.UsesWebhook ? webhook.RunAsync(store, cancellationToken) : polling.RunAsync(store, cancellationToken));
        }
        finally
        {
            await beside.CancelAsync();
            await Task.WhenAll(lanes).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <inheritdoc/>
    public async Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken)
    {
        if (long.TryParse(message.To.NativeId, out var chat))
        {
            typing.End(chat);
        }

        return await sender.SendAsync(message, intake.Username, cancellationToken);
    }

    /// <summary>Learns who we are, however long it takes.</summary>
    /// <exception cref="Diagnostics.OperatorException">The token is not known.</exception>
    private async Task<string> IntroduceAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var answer = await api.CallAsync(new ApiCall.GetMe(), cancellationToken);
            if (answer is ApiAnswer.Done done)
            {
                using var me = JsonDocument.Parse(done.Result);
                return me.RootElement.Text("username") ?? string.Empty;
            }

            await patience.WaitAsync("asking who we are", answer, cancellationToken);
        }
    }
}
