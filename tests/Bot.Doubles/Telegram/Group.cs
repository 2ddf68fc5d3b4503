using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram;

/// <summary>A group of people, with the bot among them once it was added.</summary>
public sealed class Group
{
    private readonly ChatRoom room;
    private int seen;

    internal Group(ChatRoom room) => this.room = room;

    /// <summary>Below zero.</summary>
    public long Id => room.Chat.Id;

    /// <summary>The chat as it stands.</summary>
    public IReadOnlyList<ChatMessage> Messages => room.Messages;

    /// <summary>Somebody adds the bot.</summary>
    public Task IsJoinedByBotAsync(Person by)
    {
        room.ChangeMembership(by.Id, "left", "member");
        return Task.CompletedTask;
    }

    /// <summary>Somebody removes the bot.</summary>
    public Task IsLeftByBotAsync(Person by)
    {
        room.ChangeMembership(by.Id, "member", "kicked");
        return Task.CompletedTask;
    }

    /// <summary>Somebody writes. The bot is told of commands, of its name and of answers to itself, and of nothing else.</summary>
    public Task<ChatMessage> HearsAsync(Person person, string text, ChatMessage? replyTo = null)
    {
        var told = text.StartsWith('/')
            || text.Contains('@' + room.Bot.Username, StringComparison.OrdinalIgnoreCase)
            || replyTo is { FromBot: true };
        return Task.FromResult(room.Say(person.Id, text, message => message with { ReplyTo = replyTo?.Id }, told));
    }

    /// <summary>The group becomes a supergroup of another id; who writes to the old one is told where it went.</summary>
    public Task BecomesAsync(Group supergroup)
    {
        lock (room.World.Gate)
        {
            room.Chat.MigratedTo = supergroup.Id;
            supergroup.room.Chat.Started = true;
        }

        return Task.CompletedTask;
    }

    /// <summary>Completes with the next message of the bot that was not taken here yet.</summary>
    public Task<ChatMessage> NextMessageAsync(CancellationToken cancellationToken) =>
        room.Chat.Sent.AtAsync(Interlocked.Increment(ref seen) - 1, cancellationToken);

    /// <summary>Somebody sends what is no text.</summary>
    public Task<ChatMessage> HearsOtherAsync(Person person, string kind, JsonNode content) =>
        Task.FromResult(room.Say(person.Id, string.Empty, message => message with { Other = new JsonObject { [kind] = content } }));
}
