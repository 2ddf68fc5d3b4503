namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What <c>GET /gateway/bot</c> tells.</summary>
/// <param name="Url">Where to connect, without a query.</param>
/// <param name="Shards">How many shards Discord recommends.</param>
/// <param name="Limit">How many identifies are left.</param>
internal sealed record GatewayAddress(Uri Url, int Shards, SessionStartLimit Limit);
