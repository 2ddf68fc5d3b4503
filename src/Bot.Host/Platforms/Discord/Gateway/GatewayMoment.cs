using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>When something happened, and the chance that goes with it.</summary>
/// <param name="Now">A clock that never jumps: time since a fixed moment of this process.</param>
/// <param name="Chance">From 0 to below 1, evenly.</param>
internal sealed record GatewayMoment(Duration Now, double Chance);
