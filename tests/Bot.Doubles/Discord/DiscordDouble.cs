using Bot.Doubles.Discord.Gateway;
using Bot.Doubles.Discord.Interactions;
using Bot.Doubles.Discord.Rules;
using Bot.Doubles.Http;
using Microsoft.AspNetCore.Builder;

namespace Bot.Doubles.Discord;

/// <summary>
/// A Discord of one's own: REST and gateway on the loopback, with people that a test moves, a clock that it moves, and
/// faults on demand.
/// </summary>
public sealed class DiscordDouble : IAsyncDisposable
{
    private const long OwnBotId = 600_000_000_000_000_001;
    private readonly DiscordWorld world;
    private readonly DiscordSpec? spec;
    private int bots;

    private DiscordDouble(DiscordWorld world, DiscordOptions options, DiscordSpec? spec)
    {
        this.world = world;
        this.spec = spec;
        Gateway = new GatewayRoom(world);
        world.Deliver = Deliver;
        Bot = AddBot("reconcile_double", options.Strict);
    }

    /// <summary>Clock, faults, requests and violations.</summary>
    public DoubleServer Server { get; private set; } = null!;

    /// <summary>What happens at the gateway, and what shall go wrong there.</summary>
    public GatewayRoom Gateway { get; }

    /// <summary>The bot under test.</summary>
    public BotApp Bot { get; }

    /// <summary>Where the API is, with its version, without a final slash.</summary>
    public string Address => Server.Address + "/api/v10";

    /// <summary>Starts one with the usual settings.</summary>
    public static Task<DiscordDouble> StartAsync(CancellationToken cancellationToken) =>
        StartAsync(new DiscordOptions(), new DoubleOptions(), cancellationToken);

    /// <summary>Starts one.</summary>
    public static async Task<DiscordDouble> StartAsync(DiscordOptions discord, DoubleOptions options, CancellationToken cancellationToken)
    {
        var started = new DiscordDouble(new DiscordWorld(options.Clock, discord), discord, DiscordSpec.In(options.SpecFolder));
        started.Server = await DoubleServer.StartAsync("discord", options, started.Map, cancellationToken);
        started.world.Address = started.Server.Address;
        return started;
    }

    /// <summary>Adds another bot, a stranger whose requests are not held to our rules.</summary>
    public BotApp AddBot(string username) => AddBot(username, ours: false);

    /// <summary>Finds a bot by its name.</summary>
    public BotApp? FindBot(string username)
    {
        lock (world.Gate)
        {
            return world.FindBot(bot => bot.Username == username);
        }
    }

    /// <summary>A person who has not written to the bot yet; the same person when asked for again.</summary>
    /// <param name="id">Of the person.</param>
    /// <param name="locale">The language that they use Discord in, as Discord names it.</param>
    public Person Person(long id, string locale = "en-US") => Person(id, Bot, locale);

    /// <summary>A person before a bot that is not ours.</summary>
    public Person Person(long id, BotApp bot, string locale = "en-US")
    {
        lock (world.Gate)
        {
            return new Person(id, new InteractionRoom(world, bot, world.Of(bot, id, locale)));
        }
    }

    /// <summary>Tells a bot of anything at all, such as an event of a kind that nobody knows.</summary>
    public void Tell(BotApp bot, string type, System.Text.Json.Nodes.JsonNode data)
    {
        lock (world.Gate)
        {
            Deliver(bot, new DiscordEvent(type, Intents: 0, _ => data.DeepClone()));
        }
    }

    /// <summary>Completes when our bot is connected and hears what people do; before that it misses it, as it would in truth.</summary>
    public Task ReadyAsync(CancellationToken cancellationToken) => Gateway.ReadyAsync(cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private BotApp AddBot(string username, bool ours)
    {
        lock (world.Gate)
        {
            var bot = new BotApp(OwnBotId + (10 * bots++), username, ours);
            world.Add(bot);
            return bot;
        }
    }

    private void Map(DoubleServer server, WebApplication app)
    {
        var dispatcher = new Dispatcher(world, server, Gateway, spec);
        var door = new GatewayDoor(world, Gateway, server.Time, () => server.Stopping);
        PeopleRoutes.Map(app, this);
        app.Map("/{**path}", context => context.WebSockets.IsWebSocketRequest ? door.HandleAsync(context) : dispatcher.HandleAsync(context));
    }

    /// <summary>Direct messages and interactions in them come on the first shard.</summary>
    private void Deliver(BotApp bot, DiscordEvent told)
    {
        foreach (var session in Gateway.SessionsOf(bot).Where(session => session.Shard == 0))
        {
            if (told.Intents == 0 || (session.Intents & told.Intents) != 0)
            {
                var data = told.Write(session.Intents);
                if (spec is not null)
                {
                    Server.Arrivals.Note(spec.Event(told.Type, data));
                }

                session.Tell(told.Type, data);
            }
        }
    }
}
