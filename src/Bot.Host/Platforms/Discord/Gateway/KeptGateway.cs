namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>The form of <see cref="GatewayMemory"/> on the disk.</summary>
internal sealed class KeptGateway
{
    /// <summary>Identifies sent since <see cref="Since"/>.</summary>
    public int Identifies { get; set; }

    /// <summary>Unix seconds; null before the first.</summary>
    public long? Since { get; set; }

    /// <summary>A hash of the commands that were registered last.</summary>
    public string? Commands { get; set; }

    /// <summary>By shard, as <c>0/1</c>.</summary>
    public Dictionary<string, GatewaySession> Sessions { get; init; } = [];
}
