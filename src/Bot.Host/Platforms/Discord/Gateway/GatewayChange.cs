using System.Collections.Immutable;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What an event led to.</summary>
/// <param name="State">The next state.</param>
/// <param name="Steps">What has to be done, in order.</param>
internal readonly record struct GatewayChange(GatewayState State, ImmutableArray<GatewayStep> Steps);
