namespace Bot.Doubles.Discord.Channels;

/// <summary>Whether a person can be written to.</summary>
public enum DirectMessages
{
    /// <summary>They can.</summary>
    Open,

    /// <summary>They take none, or blocked the bot: 50007.</summary>
    Closed,

    /// <summary>They share no server with the bot: 50278.</summary>
    NoMutualGuild,
}
