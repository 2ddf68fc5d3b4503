namespace Bot.Doubles.Discord.Channels;

/// <summary>One channel of one bot. Guarded by the lock of the world.</summary>
/// <param name="id">Its own.</param>
/// <param name="person">Whose direct channel it is; null in a server.</param>
/// <param name="guildId">The server in which it is; null for a direct one.</param>
internal sealed class ChatChannel(long id, Inbox? person, long? guildId)
{
    private readonly SortedDictionary<long, ChannelMessage> messages = [];

    public long Id => id;

    public Inbox? Person => person;

    public long? GuildId => guildId;

    public bool IsDirect => guildId is null;

    public IReadOnlyCollection<ChannelMessage> Messages => messages.Values;

    public ChannelMessage? Find(long messageId) => messages.GetValueOrDefault(messageId);

    /// <summary>Keeps a message as it stands now.</summary>
    public ChannelMessage Put(ChannelMessage message) => messages[message.Id] = message;

    public void Take(long messageId) => messages.Remove(messageId);
}
