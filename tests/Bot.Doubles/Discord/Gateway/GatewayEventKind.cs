namespace Bot.Doubles.Discord.Gateway;

/// <summary>What can happen at the gateway.</summary>
public enum GatewayEventKind
{
    /// <summary>A socket was opened.</summary>
    Opened,

    /// <summary>A heartbeat came.</summary>
    Beat,

    /// <summary>An identify came, granted or not.</summary>
    Identified,

    /// <summary>An identify came too early, or too often: it was refused.</summary>
    IdentifyRefused,

    /// <summary>A session began.</summary>
    Ready,

    /// <summary>A resume came, granted or not.</summary>
    ResumeAsked,

    /// <summary>A session goes on.</summary>
    Resumed,

    /// <summary>A socket is gone; the code is the bot's own where it closed first, or ours.</summary>
    Closed,
}
