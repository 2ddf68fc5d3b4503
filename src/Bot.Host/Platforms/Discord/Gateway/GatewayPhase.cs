namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>How far a shard's connection has come.</summary>
internal enum GatewayPhase
{
    /// <summary>Not connected; the next try has its hour.</summary>
    Waiting,

    /// <summary>Asks where the gateway is.</summary>
    Finding,

    /// <summary>Opens a socket.</summary>
    Connecting,

    /// <summary>The socket is open; the gateway has not greeted yet.</summary>
    Greeting,

    /// <summary>Greeted; waits for leave to identify.</summary>
    Asking,

    /// <summary>Identified; the session has not begun yet.</summary>
    Identifying,

    /// <summary>Resumes a session; what was missed is replayed.</summary>
    Resuming,

    /// <summary>Everything that happens is told to us.</summary>
    Ready,

    /// <summary>Will never connect again.</summary>
    Stopped,
}
