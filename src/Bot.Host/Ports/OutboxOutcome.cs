namespace Bot.Host.Ports;

/// <summary>How a message that was not sent ended.</summary>
internal enum OutboxOutcome
{
    /// <summary>Not sent, and never will be.</summary>
    Dropped,

    /// <summary>Nobody knows whether the platform got it.</summary>
    Unknown,
}
