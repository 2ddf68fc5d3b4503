using System.Text.Json;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Learns who we are, then listens in the way that is set.</summary>
internal sealed class TelegramListener(
    TelegramOptions options,
    TelegramApi api,
    TelegramIdentity identity,
    TelegramPolling polling,
    TelegramWebhook webhook,
    TelegramPatience patience)
{
    /// <summary>Listens until it is cancelled.</summary>
    /// <exception cref="Diagnostics.OperatorException">The token is not known.</exception>
    public async Task RunAsync(StoreInputs store, CancellationToken cancellationToken)
    {
        identity.Username = await IntroduceAsync(cancellationToken);
        await (options.UsesWebhook ? webhook.RunAsync(store, cancellationToken) : polling.RunAsync(store, cancellationToken));
    }

    /// <summary>Learns our name, however long it takes.</summary>
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
