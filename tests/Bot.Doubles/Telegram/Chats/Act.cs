namespace Bot.Doubles.Telegram.Chats;

/// <summary>What a bot did in a chat, as the person in it sees it.</summary>
public abstract record Act
{
    private Act()
    {
    }

    /// <summary>Sent a message.</summary>
    public sealed record Sent(ChatMessage Message) : Act;

    /// <summary>Changed the text or the buttons of a message.</summary>
    public sealed record Edited(ChatMessage Message) : Act;

    /// <summary>Took a message away, its own or the person's.</summary>
    public sealed record Deleted(long MessageId) : Act;

    /// <summary>Showed that it is busy.</summary>
    public sealed record Busy(string Action) : Act;

    /// <summary>Reacted to a message; null takes the reaction away.</summary>
    public sealed record Reacted(long MessageId, string? Emoji) : Act;

    /// <summary>Answered a pressed button; the text is empty where it only ends the waiting.</summary>
    public sealed record Answered(string CallbackId, string Text, bool Alert) : Act;
}
