namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>One of the connections that a large bot is told things on. Direct messages all come on shard 0.</summary>
/// <param name="Id">From 0.</param>
/// <param name="Count">How many there are.</param>
internal sealed record GatewayShard(int Id, int Count);
