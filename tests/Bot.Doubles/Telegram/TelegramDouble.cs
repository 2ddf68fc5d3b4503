using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Chats;
using Bot.Doubles.Telegram.Methods;
using Bot.Doubles.Telegram.Rules;
using Microsoft.AspNetCore.Builder;

namespace Bot.Doubles.Telegram;

/// <summary>
/// A Telegram of one's own: the Bot API on the loopback, with people and groups that a test moves, a clock that it moves,
/// and faults on demand.
/// </summary>
public sealed class TelegramDouble : IAsyncDisposable
{
    private const long OwnBotId = 5_000_000_001;
    private readonly TelegramWorld world;
    private readonly List<BotAccount> bots = [];
    private TelegramSpec? spec;

    private TelegramDouble(TelegramWorld world, TelegramOptions options)
    {
        this.world = world;
        Bot = AddBot("reconcile_double_bot", options.Strict);
    }

    /// <summary>Clock, faults, requests and violations.</summary>
    public DoubleServer Server { get; private set; } = null!;

    /// <summary>The bot under test.</summary>
    public BotAccount Bot { get; }

    /// <summary>Where the Bot API is, without a final slash.</summary>
    public string Address => Server.Address;

    /// <summary>Starts one with the usual settings.</summary>
    public static Task<TelegramDouble> StartAsync(CancellationToken cancellationToken) =>
        StartAsync(new TelegramOptions(), new DoubleOptions(), cancellationToken);

    /// <summary>Starts one.</summary>
    public static async Task<TelegramDouble> StartAsync(TelegramOptions telegram, DoubleOptions options, CancellationToken cancellationToken)
    {
        var started = new TelegramDouble(new TelegramWorld(options.Clock, telegram), telegram) { spec = TelegramSpec.In(options.SpecFolder) };
        started.Server = await DoubleServer.StartAsync("telegram", options, started.Map, cancellationToken);
        return started;
    }

    /// <summary>Adds another bot, a stranger whose requests are not held to our rules.</summary>
    public BotAccount AddBot(string username) => AddBot(username, ours: false);

    /// <summary>Finds a bot by its name.</summary>
    public BotAccount? FindBot(string username)
    {
        lock (world.Gate)
        {
            return bots.Find(bot => bot.Username == username);
        }
    }

    /// <summary>A person who has not written to the bot yet; the same person when asked for again.</summary>
    public Person Person(long id, string? language = "en") => Person(id, Bot, language);

    /// <summary>A person before a bot that is not ours.</summary>
    public Person Person(long id, BotAccount bot, string? language = "en")
    {
        lock (world.Gate)
        {
            var user = new JsonObject { ["id"] = id, ["is_bot"] = false, ["first_name"] = $"Person {id}" };
            if (language is not null)
            {
                user["language_code"] = language;
            }

            world.AddUser(id, user);
            var chat = world.Open(bot, id, () => new Chat(id, "private", new JsonObject
            {
                ["id"] = id,
                ["first_name"] = $"Person {id}",
                ["type"] = "private",
            }));
            return new Person(id, new ChatRoom(world, bot, chat, Deliver));
        }
    }

    /// <summary>A group that the bot is not in yet.</summary>
    /// <param name="id">Below zero.</param>
    /// <param name="type">"group" or "supergroup".</param>
    public Group Group(long id, string type = "group")
    {
        lock (world.Gate)
        {
            var chat = world.Open(Bot, id, () => new Chat(id, type, new JsonObject { ["id"] = id, ["title"] = $"Group {id}", ["type"] = type }));
            return new Group(new ChatRoom(world, Bot, chat, Deliver));
        }
    }

    /// <summary>Completes when the bot waits for updates: then time can be moved past the end of its poll.</summary>
    public Task PollHangingAsync(CancellationToken cancellationToken) => Bot.Poll.HangingAsync(cancellationToken);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var bot in bots)
        {
            await WebhookMethods.StopAsync(bot);
        }

        await Server.DisposeAsync();
    }

    private BotAccount AddBot(string username, bool ours)
    {
        lock (world.Gate)
        {
            var bot = world.AddBot(OwnBotId + bots.Count, username, ours);
            bots.Add(bot);
            return bot;
        }
    }

    private void Map(DoubleServer server, WebApplication app)
    {
        var dispatcher = new Dispatcher(world, server, spec);
        PeopleRoutes.Map(app, this);
        app.Map("/{**path}", dispatcher.HandleAsync);
    }

    private void Deliver(BotAccount bot, string kind, JsonNode content, long chatId)
    {
        if (spec is not null)
        {
            Server.Arrivals.Note(spec.Update(kind, content));
        }

        bot.Updates.Add(kind, content, chatId);
    }
}
