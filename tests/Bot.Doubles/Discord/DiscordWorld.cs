using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Interactions;

namespace Bot.Doubles.Discord;

/// <summary>All that Discord knows: bots, people, channels and interactions. One lock guards it.</summary>
internal sealed class DiscordWorld(TimeProvider clock, DiscordOptions options)
{
    private readonly List<BotApp> bots = [];
    private readonly Dictionary<(long Bot, long Person), Inbox> inboxes = [];
    private readonly Dictionary<(long Bot, long Channel), ChatChannel> channels = [];
    private readonly Dictionary<long, Interaction> interactions = [];
    private readonly Dictionary<string, Interaction> byToken = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Channel, string Nonce), (long Message, DateTimeOffset At)> nonces = [];
    private readonly Snowflake ids = new(clock);

    public Lock Gate { get; } = new();

    public DiscordOptions Options => options;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Where the double listens, without a final slash.</summary>
    public string Address { get; set; } = string.Empty;

    /// <summary>The one server there is.</summary>
    public long GuildId { get; } = 700_000_000_000_000_001;

    public long GuildChannelId { get; } = 700_000_000_000_000_002;

    /// <summary>Tells a bot of something, over its gateway.</summary>
    public Action<BotApp, DiscordEvent> Deliver { get; set; } = (_, _) => { };

    public long NextId() => ids.Next();

    public void Add(BotApp bot) => bots.Add(bot);

    public BotApp? FindBot(Func<BotApp, bool> fits) => bots.Find(bot => fits(bot));

    /// <summary>What a person sees of a bot, made where it is not there yet.</summary>
    public Inbox Of(BotApp bot, long person, string locale)
    {
        if (!inboxes.TryGetValue((bot.Id, person), out var inbox))
        {
            inboxes[(bot.Id, person)] = inbox = new Inbox(person, locale);
        }

        return inbox;
    }

    public Inbox? Find(BotApp bot, long person) => inboxes.GetValueOrDefault((bot.Id, person));

    /// <summary>The direct channel of a bot and a person: always the same one.</summary>
    public ChatChannel OpenDirect(BotApp bot, Inbox inbox)
    {
        if (inbox.Direct is null)
        {
            inbox.Direct = new ChatChannel(NextId(), inbox, guildId: null);
            channels.Add((bot.Id, inbox.Direct.Id), inbox.Direct);
        }

        return inbox.Direct;
    }

    public ChatChannel OpenGuild(BotApp bot)
    {
        if (!channels.TryGetValue((bot.Id, GuildChannelId), out var channel))
        {
            channels[(bot.Id, GuildChannelId)] = channel = new ChatChannel(GuildChannelId, person: null, GuildId);
        }

        return channel;
    }

    public ChatChannel? FindChannel(BotApp bot, long id) => channels.GetValueOrDefault((bot.Id, id));

    public StoredFile? FindFile(long channel, long file) => channels.Values
        .Where(one => one.Id == channel)
        .SelectMany(one => one.Messages)
        .SelectMany(message => message.Files)
        .FirstOrDefault(one => one.Id == file);

    public void Add(Interaction interaction)
    {
        interactions.Add(interaction.Id, interaction);
        byToken.Add(interaction.Token, interaction);
    }

    public Interaction? FindInteraction(long id, string token) =>
        interactions.GetValueOrDefault(id) is { } found && found.Token == token ? found : null;

    public Interaction? FindInteraction(string token) => byToken.GetValueOrDefault(token);

    /// <summary>The message that was sent with this nonce in the last minutes, or null.</summary>
    public ChannelMessage? FindByNonce(ChatChannel channel, string nonce) =>
        nonces.TryGetValue((channel.Id, nonce), out var sent) && Now - sent.At < options.NonceLife ? channel.Find(sent.Message) : null;

    public void Remember(ChatChannel channel, string nonce, ChannelMessage message) => nonces[(channel.Id, nonce)] = (message.Id, Now);
}
