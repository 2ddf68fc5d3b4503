using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram;

/// <summary>Somebody with Telegram on their phone, in a private chat with a bot.</summary>
public sealed class Person
{
    private readonly ChatRoom room;
    private int seen;

    internal Person(long id, ChatRoom room)
    {
        Id = id;
        this.room = room;
    }

    /// <summary>Of the person, and of the private chat with them.</summary>
    public long Id { get; }

    /// <summary>The chat as it stands, both sides of it.</summary>
    public IReadOnlyList<ChatMessage> Messages => room.Messages;

    /// <summary>What the bot sent, each as it stood when it came.</summary>
    public IReadOnlyList<ChatMessage> Received => room.Chat.Sent.All;

    /// <summary>All that the bot did here, in order; can be waited in.</summary>
    public Feed<Act> Acts => room.Chat.Acts;

    /// <summary>Writes to the bot; done when Telegram has it.</summary>
    public Task<ChatMessage> SendsAsync(string text) => Task.FromResult(room.Say(Id, text, message => message));

    /// <summary>Answers a message.</summary>
    public Task<ChatMessage> RepliesAsync(ChatMessage to, string text) =>
        Task.FromResult(room.Say(Id, text, message => message with { ReplyTo = to.Id }));

    /// <summary>Sends something that is no text, such as a sticker or a voice message.</summary>
    /// <param name="kind">The key under which the message holds it.</param>
    /// <param name="content">What stands there.</param>
    public Task<ChatMessage> SendsOtherAsync(string kind, JsonNode content) =>
        Task.FromResult(room.Say(Id, string.Empty, message => message with { Other = new JsonObject { [kind] = content } }));

    /// <summary>Changes what they wrote.</summary>
    public Task<ChatMessage> EditsAsync(ChatMessage message, string text) => Task.FromResult(room.Edit(message, text));

    /// <summary>Presses the button with this label.</summary>
    public Task<Press> PressesAsync(ChatMessage message, string label) =>
        PressesAsync(message, message.Buttons.First(button => button.Text == label));

    /// <summary>Presses a button.</summary>
    public Task<Press> PressesAsync(ChatMessage message, Button button) =>
        Task.FromResult(room.Press(Id, message, button, inaccessible: false));

    /// <summary>Presses a button of a message so old that Telegram no longer shows it to the bot.</summary>
    public Task<Press> PressesForgottenAsync(ChatMessage message, Button button) =>
        Task.FromResult(room.Press(Id, message, button, inaccessible: true));

    /// <summary>Blocks the bot, which is told so.</summary>
    public Task BlocksAsync()
    {
        room.ChangeMembership(Id, "member", "kicked");
        return Task.CompletedTask;
    }

    /// <summary>Lets the bot write again, which is told so.</summary>
    public Task UnblocksAsync()
    {
        room.ChangeMembership(Id, "kicked", "member");
        return Task.CompletedTask;
    }

    /// <summary>Deletes their account; nobody is told.</summary>
    public Task LeavesAsync()
    {
        lock (room.World.Gate)
        {
            room.Chat.Deactivated = true;
        }

        return Task.CompletedTask;
    }

    /// <summary>Completes with the next message that the bot sent and that was not taken here yet.</summary>
    public Task<ChatMessage> NextMessageAsync(CancellationToken cancellationToken) =>
        room.Chat.Sent.AtAsync(Interlocked.Increment(ref seen) - 1, cancellationToken);

    /// <summary>A message as it stands now, or null when it was taken away.</summary>
    public ChatMessage? Now(ChatMessage message) => Messages.FirstOrDefault(one => one.Id == message.Id);

    /// <summary>Completes when a message of the bot was edited, with what became of it.</summary>
    public async Task<ChatMessage> EditedAsync(ChatMessage message, CancellationToken cancellationToken) =>
        ((Act.Edited)await Acts.FirstAsync(act => act is Act.Edited edited && edited.Message.Id == message.Id, cancellationToken)).Message;
}
