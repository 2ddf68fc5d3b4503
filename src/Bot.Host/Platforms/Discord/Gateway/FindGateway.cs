namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Asks where the gateway is.</summary>
/// <returns><see cref="GatewayEvent.AddressFound"/> or <see cref="GatewayEvent.AddressMissing"/>.</returns>
internal delegate Task<GatewayEvent> FindGateway(CancellationToken cancellationToken);
