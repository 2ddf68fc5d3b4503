using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>How long to wait before connecting again. Pure.</summary>
internal static class GatewayWaits
{
    private const int CapSeconds = 60;
    private const int MostDoublings = 6;

    /// <summary>A second after the first loss, doubled for each further one up to a minute; between half and the whole of it.</summary>
    /// <param name="losses">1 after the first loss.</param>
    /// <param name="chance">From 0 to below 1.</param>
    public static Duration After(int losses, double chance)
    {
        var whole = Math.Min(1 << Math.Clamp(losses - 1, 0, MostDoublings), CapSeconds);
        return Duration.FromSeconds(whole * (0.5 + (0.5 * chance)));
    }
}
