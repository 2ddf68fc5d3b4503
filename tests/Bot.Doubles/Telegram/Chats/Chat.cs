using System.Text.Json.Nodes;
using Bot.Doubles.Http;

namespace Bot.Doubles.Telegram.Chats;

/// <summary>One chat of one bot. Guarded by the lock of the world.</summary>
internal sealed class Chat(long id, string type, JsonObject described)
{
    private readonly SortedDictionary<long, ChatMessage> messages = [];

    public long Id => id;

    public string Type => type;

    public bool IsPrivate => type == "private";

    /// <summary>Whether the person has ever written: before that a bot may not.</summary>
    public bool Started { get; set; }

    public bool Blocked { get; set; }

    public bool Deactivated { get; set; }

    public long? MigratedTo { get; set; }

    /// <summary>What the bot did here, in order.</summary>
    public Feed<Act> Acts { get; } = new();

    /// <summary>What the bot sent here, in order, as it stood then.</summary>
    public Feed<ChatMessage> Sent { get; } = new();

    public IReadOnlyCollection<ChatMessage> Messages => messages.Values;

    public ChatMessage? Find(long messageId) => messages.GetValueOrDefault(messageId);

    public void Put(ChatMessage message) => messages[message.Id] = message;

    public void Take(long messageId) => messages.Remove(messageId);

    public JsonObject Describe() => described.DeepClone().AsObject();
}
