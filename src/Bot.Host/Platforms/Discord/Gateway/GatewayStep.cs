namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What has to be done next for a shard's connection. A closed set.</summary>
internal abstract record GatewayStep
{
    private GatewayStep()
    {
    }

    /// <summary>Ask where the gateway is.</summary>
    internal sealed record FindAddress : GatewayStep;

    /// <summary>Open a socket.</summary>
    internal sealed record Connect(int Connection, Uri Address) : GatewayStep;

    /// <summary>Close a socket, and never wait for it.</summary>
    /// <param name="Connection">Which one.</param>
    /// <param name="Code">4000, because 1000 and 1001 would end the session.</param>
    internal sealed record Drop(int Connection, int Code) : GatewayStep;

    /// <summary>Send a heartbeat.</summary>
    /// <param name="Sequence">The last dispatch that was stored; null before the first.</param>
    internal sealed record Beat(long? Sequence) : GatewayStep;

    /// <summary>Ask the budget whether an identify may be sent now.</summary>
    internal sealed record AskToIdentify(int Connection) : GatewayStep;

    /// <summary>Send an identify.</summary>
    internal sealed record Identify : GatewayStep;

    /// <summary>Send a resume.</summary>
    internal sealed record Resume(string Session, long Sequence) : GatewayStep;

    /// <summary>Keep the session over a restart; null to forget it.</summary>
    internal sealed record Keep(GatewaySession? Session) : GatewayStep;

    /// <summary>Never connect again.</summary>
    /// <param name="Reason">One line for the operator.</param>
    internal sealed record Stop(string Reason) : GatewayStep;
}
