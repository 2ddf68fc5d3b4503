namespace Bot.Doubles.Telegram.Updates;

/// <summary>Why a long poll ends before its time.</summary>
internal enum PollEnd
{
    /// <summary>An update came.</summary>
    Came,

    /// <summary>Another poll took its place.</summary>
    Replaced,

    /// <summary>A webhook was set.</summary>
    Webhook,
}
