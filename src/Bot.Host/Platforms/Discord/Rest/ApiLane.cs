namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>Which requests may wait for which.</summary>
internal enum ApiLane
{
    /// <summary>
    /// Answers to interactions: outside of Discord's global limit, without the bot's token, and never behind anything
    /// else, because they have three seconds.
    /// </summary>
    Interaction,

    /// <summary>What somebody waits for.</summary>
    Live,

    /// <summary>What nobody waits for; leaves room to what somebody does.</summary>
    Proactive,
}
