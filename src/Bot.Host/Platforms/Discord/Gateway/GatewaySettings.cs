namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What a shard needs to know.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="Shard">Which shard it is.</param>
/// <param name="Compress">True to ask for <c>zlib-stream</c>.</param>
internal sealed record GatewaySettings(string Token, GatewayShard Shard, bool Compress)
{
    /// <summary>The token never shows.</summary>
    public override string ToString() => FormattableString.Invariant($"shard {Shard.Id} of {Shard.Count}");
}
