using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Http;

namespace Bot.Doubles.Discord.Interactions;

/// <summary>Somebody turned to a bot, and waits.</summary>
public sealed class Interaction
{
    private readonly Feed<InteractionAnswer> answers = new();

    internal Interaction(long id, InteractionKind kind, BotApp bot, Inbox asker, ChatChannel channel)
    {
        Id = id;
        Kind = kind;
        Bot = bot;
        Asker = asker;
        Channel = channel;
        Token = $"interaction-token-{Guid.NewGuid():N}";
    }

    /// <summary>Its id.</summary>
    public long Id { get; }

    /// <summary>What it is.</summary>
    public InteractionKind Kind { get; }

    /// <summary>The first answer, or null while there is none.</summary>
    public InteractionAnswer? Answer { get; private set; }

    /// <summary>What the bot answers by.</summary>
    public string Token { get; }

    internal BotApp Bot { get; }

    internal Inbox Asker { get; }

    internal ChatChannel Channel { get; }

    internal DateTimeOffset At { get; init; }

    /// <summary>The message that was pressed, or whose form was sent off.</summary>
    internal ChannelMessage? Pressed { get; init; }

    internal bool InGuild => !Channel.IsDirect;

    /// <summary>What stands for "@original": the first message, or the one that was pressed.</summary>
    internal long? OriginalId { get; set; }

    internal HashSet<long> FollowUps { get; } = [];

    /// <summary>Completes with the first answer.</summary>
    public Task<InteractionAnswer> AnsweredAsync(CancellationToken cancellationToken) => answers.AtAsync(0, cancellationToken);

    /// <summary>Completes with the form that was opened.</summary>
    /// <exception cref="InvalidOperationException">The answer was no form.</exception>
    public async Task<Form> FormAsync(CancellationToken cancellationToken) =>
        (await AnsweredAsync(cancellationToken)).Form ?? throw new InvalidOperationException("The answer opened no form.");

    /// <summary>Completes with the first message that answers, promised before or not.</summary>
    public async Task<ChannelMessage> MessageAsync(CancellationToken cancellationToken) =>
        await Asker.Sent.FirstAsync(message => message.InteractionId == Id, cancellationToken);

    internal void Take(InteractionAnswer answer)
    {
        Answer = answer;
        answers.Add(answer);
    }
}
