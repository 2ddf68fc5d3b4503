using Bot.Doubles.Http;

namespace Bot.Doubles.Discord.Channels;

/// <summary>What one person sees of one bot, and whether it may write to them. Guarded by the lock of the world.</summary>
internal sealed class Inbox(long personId, string locale)
{
    public long PersonId => personId;

    public string Locale => locale;

    /// <summary>The direct channel, once it was opened by either side.</summary>
    public ChatChannel? Direct { get; set; }

    public DirectMessages Takes { get; set; } = DirectMessages.Open;

    /// <summary>What the bot did for this person, in order.</summary>
    public Feed<Act> Acts { get; } = new();

    /// <summary>What the bot sent this person, in order, as it stood then.</summary>
    public Feed<ChannelMessage> Sent { get; } = new();
}
