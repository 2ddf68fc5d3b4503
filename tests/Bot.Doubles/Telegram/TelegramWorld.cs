using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram;

/// <summary>All that Telegram knows: bots, chats, files and pressed buttons. One lock guards it.</summary>
internal sealed class TelegramWorld(TimeProvider clock, TelegramOptions options)
{
    private readonly Dictionary<string, BotAccount> bots = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Bot, long Chat), Chat> chats = [];
    private readonly Dictionary<string, StoredFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Callback> callbacks = new(StringComparer.Ordinal);
    private readonly Dictionary<long, JsonObject> users = [];
    private long lastMessage = 100;
    private long lastCallback = 4_000_000_000_000_000;

    public Lock Gate { get; } = new();

    public TelegramOptions Options => options;

    public DateTimeOffset Now => clock.GetUtcNow();

    public BotAccount AddBot(long id, string username, bool ours)
    {
        lock (Gate)
        {
            var bot = new BotAccount(id, username, ours, clock);
            bots.Add(bot.Token, bot);
            return bot;
        }
    }

    public BotAccount? FindBot(string token)
    {
        lock (Gate)
        {
            return bots.GetValueOrDefault(token);
        }
    }

    public void AddUser(long id, JsonObject user) => users[id] = user;

    public JsonObject User(long id) => users[id].DeepClone().AsObject();

    /// <summary>The chat of a bot, made where it is not there yet.</summary>
    public Chat Open(BotAccount bot, long id, Func<Chat> make)
    {
        if (!chats.TryGetValue((bot.Id, id), out var chat))
        {
            chats[(bot.Id, id)] = chat = make();
        }

        return chat;
    }

    /// <summary>The chat that a call names, open for writing.</summary>
    /// <exception cref="ApiProblem">There is none, or the bot may not write there.</exception>
    public Chat WritableChat(ApiCall call)
    {
        var chat = ReadableChat(call);
        if (chat.MigratedTo is { } target)
        {
            throw new ApiProblem(ApiAnswer.Error(
                400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = target }));
        }

        if (chat.Deactivated)
        {
            throw new ApiProblem(ApiAnswer.Forbidden("user is deactivated"));
        }

        if (chat.Blocked)
        {
            throw new ApiProblem(ApiAnswer.Forbidden(chat.IsPrivate ? "bot was blocked by the user" : "bot was kicked from the group chat"));
        }

        return chat.Started ? chat : throw new ApiProblem(ApiAnswer.Forbidden("bot can't initiate conversation with a user"));
    }

    public Chat ReadableChat(ApiCall call)
    {
        if (!call.Has("chat_id"))
        {
            throw new ApiProblem("chat_id is empty");
        }

        return chats.GetValueOrDefault((call.Bot.Id, call.Id("chat_id"))) ?? throw new ApiProblem("chat not found");
    }

    public long NextMessageId() => ++lastMessage;

    public StoredFile Keep(StoredFile file) => files[file.Id] = file;

    public StoredFile? FindFile(string id) => files.GetValueOrDefault(id);

    public StoredFile? FindFileAt(string path)
    {
        lock (Gate)
        {
            return files.Values.FirstOrDefault(file => file.Path == path);
        }
    }

    public int CountFiles() => files.Count;

    public Callback AddCallback(Chat chat)
    {
        var callback = new Callback((++lastCallback).ToString(CultureInfo.InvariantCulture), chat, Now);
        callbacks.Add(callback.Id, callback);
        return callback;
    }

    /// <summary>The pressed button that waits for this answer, unless it waited too long.</summary>
    public Callback? FindCallback(string id) =>
        callbacks.GetValueOrDefault(id) is { } callback && Now - callback.At < options.CallbackLife ? callback : null;
}
