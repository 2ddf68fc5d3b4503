using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Asks Telegram who we are.</summary>
internal sealed class TelegramTokenCheck(TelegramApi api) : ITokenCheck
{
    /// <inheritdoc/>
    public async Task<string?> TryAsync(CancellationToken cancellationToken) => await api.CallAsync(new ApiCall.GetMe(), cancellationToken) switch
    {
        ApiAnswer.Done => null,
        ApiAnswer.Refused { Why: ApiRefusal.Unauthorized } => "Telegram does not know the token: set Telegram__Token to the one that @BotFather shows",
        var answer => $"Telegram cannot be reached ({answer.ReasonCode}): look at the network, and at Telegram__ApiBaseUrl",
    };
}
