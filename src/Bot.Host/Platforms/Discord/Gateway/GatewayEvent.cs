using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What happened to a shard's connection. A closed set.</summary>
internal abstract record GatewayEvent
{
    private GatewayEvent()
    {
    }

    /// <summary>Time passed; nothing else happened.</summary>
    internal sealed record Tick : GatewayEvent;

    /// <summary>Where the gateway is, and how many identifies are left.</summary>
    internal sealed record AddressFound(GatewayAddress Address) : GatewayEvent;

    /// <summary>Nobody told us where the gateway is.</summary>
    /// <param name="Fatal">Why asking again is no use, in one line for the operator; null where it is.</param>
    internal sealed record AddressMissing(string? Fatal) : GatewayEvent;

    /// <summary>The socket is open.</summary>
    internal sealed record Opened(int Connection) : GatewayEvent;

    /// <summary>The socket never opened, or is closed.</summary>
    /// <param name="Connection">Which one; an old one changes nothing.</param>
    /// <param name="Code">The peer's close code; null when it went without one.</param>
    internal sealed record Ended(int Connection, int? Code) : GatewayEvent;

    /// <summary>Op 10: how often to send a heartbeat.</summary>
    internal sealed record Hello(int Connection, Duration Interval) : GatewayEvent;

    /// <summary>Op 11: our heartbeat arrived.</summary>
    internal sealed record Acknowledged(int Connection) : GatewayEvent;

    /// <summary>Op 1: a heartbeat is wanted at once.</summary>
    internal sealed record BeatWanted(int Connection) : GatewayEvent;

    /// <summary>Op 7: connect anew and resume.</summary>
    internal sealed record ReconnectWanted(int Connection) : GatewayEvent;

    /// <summary>Op 9: the session does not hold.</summary>
    internal sealed record SessionRefused(int Connection, bool Resumable) : GatewayEvent;

    /// <summary>The first dispatch of a new session.</summary>
    internal sealed record Ready(int Connection, string Session, string? ResumeUrl) : GatewayEvent;

    /// <summary>All that was missed has been replayed.</summary>
    internal sealed record Resumed(int Connection) : GatewayEvent;

    /// <summary>A dispatch was stored durably; only then its sequence counts.</summary>
    internal sealed record Stored(int Connection, long Sequence) : GatewayEvent;

    /// <summary>The budget of identifies gave one.</summary>
    internal sealed record MayIdentify(int Connection) : GatewayEvent;

    /// <summary>The budget of identifies asks to wait.</summary>
    internal sealed record MustWait(int Connection, Duration Wait) : GatewayEvent;
}
