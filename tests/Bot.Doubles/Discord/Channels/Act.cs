namespace Bot.Doubles.Discord.Channels;

/// <summary>What a bot did, as the person it was for sees it.</summary>
public abstract record Act
{
    private Act()
    {
    }

    /// <summary>Sent a message, or kept the promise of one.</summary>
    public sealed record Sent(ChannelMessage Message) : Act;

    /// <summary>Changed a message.</summary>
    public sealed record Edited(ChannelMessage Message) : Act;

    /// <summary>Took a message away.</summary>
    public sealed record Deleted(long MessageId) : Act;

    /// <summary>Showed that it writes.</summary>
    public sealed record Typing : Act;
}
