using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Discord;

/// <summary>Asks Discord who we are.</summary>
internal sealed class DiscordTokenCheck(DiscordApi api) : ITokenCheck
{
    /// <inheritdoc/>
    public async Task<string?> TryAsync(CancellationToken cancellationToken) =>
        await api.SendAsync(ApiRoute.Application, body: null, cancellationToken) switch
        {
            ApiAnswer.Done => null,
            ApiAnswer.Halted => "Discord refuses the token: set Discord__Token to the bot's token from the developer portal.",
            _ => "Discord does not answer: look at the network, and at Discord__ApiBaseUrl if it is set.",
        };
}
