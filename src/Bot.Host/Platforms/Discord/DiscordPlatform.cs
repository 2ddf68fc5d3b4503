using System.Text.Json;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Platforms.Discord.Rest;
using Bot.Host.Ports;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>Discord: direct messages, and slash commands wherever the bot is.</summary>
internal sealed partial class DiscordPlatform(
    DiscordOptions options,
    DiscordApi api,
    DiscordMail mail,
    DiscordCommands commands,
    Func<StoreInputs, DiscordListener> listen,
    OpenSocket open,
    GatewayMemory memory,
    Health health,
    TimeProvider time,
    ILoggerFactory loggers) : IChatPlatform
{
    /// <summary>The name of the platform.</summary>
    public const string PlatformName = "discord";

    private const string Refused = "Discord refuses the token: set Discord__Token to the bot's token from the developer portal, and start anew.";

    private readonly ILogger logger = loggers.CreateLogger<DiscordPlatform>();

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <inheritdoc/>
    public Received Decode(ReadOnlySpan<byte> payload) => DiscordInputs.Decode(payload);

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Outgoing message, CancellationToken cancellationToken) => mail.SendAsync(message, cancellationToken);

    /// <summary>Registers the commands if they changed, then stays connected on every shard.</summary>
    /// <exception cref="OperatorException">Discord refuses us for good.</exception>
    public async Task ReceiveAsync(StoreInputs store, CancellationToken cancellationToken)
    {
        var shards = await ShardsAsync(cancellationToken);
        await RegisterAsync(cancellationToken);
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listener = listen(store);
        var running = Enumerable.Range(0, shards)
            .Select(shard => Gateway(new GatewayShard(shard, shards)).RunAsync(listener, all.Token))
            .ToList();
        try
        {
            // One shard that ends, ends all: it does so only for good, or when we stop.
            await await Task.WhenAny(running);
        }
        finally
        {
            await all.CancelAsync();
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Asks where the gateway is, as an event of its rules.</summary>
    internal async Task<GatewayEvent> FindAsync(CancellationToken cancellationToken) =>
        await api.SendAsync(ApiRoute.Gateway, body: null, cancellationToken) switch
        {
            ApiAnswer.Done done when ReadAddress(done.Body) is { } address => new GatewayEvent.AddressFound(address),
            ApiAnswer.Halted => new GatewayEvent.AddressMissing(Refused),
            _ => new GatewayEvent.AddressMissing(Fatal: null),
        };

    private static GatewayAddress? ReadAddress(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var json = document.RootElement;
            var limit = json.Field("session_start_limit") ?? default;
            return Uri.TryCreate(json.Text("url"), UriKind.Absolute, out var url) && url.Scheme is "ws" or "wss"
                ? new GatewayAddress(url, json.Number("shards") ?? 1, new SessionStartLimit(
                    limit.Number("total") ?? 1000,
                    limit.Number("remaining") ?? 1,
                    Duration.FromMilliseconds(limit.Number("reset_after") ?? 0),
                    limit.Number("max_concurrency") ?? 1))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<int> ShardsAsync(CancellationToken cancellationToken)
    {
        if (options.ShardCount > 0)
        {
            return options.ShardCount;
        }

        return await FindAsync(cancellationToken) switch
        {
            GatewayEvent.AddressFound found => Math.Max(1, found.Address.Shards),
            GatewayEvent.AddressMissing { Fatal: { } reason } => throw new OperatorException(reason),
            _ => throw new HttpRequestException("Discord does not answer."),
        };
    }

    private DiscordGateway Gateway(GatewayShard shard) => new(
        new GatewaySettings(options.Token, shard, options.Compress), FindAsync, open, memory, health, time, loggers.CreateLogger<DiscordGateway>());

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        var (json, hash) = commands.Build();
        var who = await api.SendAsync(ApiRoute.Application, body: null, cancellationToken);
        if (who is ApiAnswer.Halted)
        {
            throw new OperatorException(Refused);
        }

        if (who is not ApiAnswer.Done done || JsonFields.IdOf(done.Body) is not { } application)
        {
            throw new HttpRequestException("Discord does not answer.");
        }

        var known = $"{application}:{hash}";
        if (memory.HasCommands(known))
        {
            return;
        }

        if (await api.SendAsync(ApiRoute.Commands(application), ApiBody.Json(json), cancellationToken) is ApiAnswer.Done)
        {
            memory.KeepCommands(known);
            Log.Registered(logger);
        }
        else
        {
            // Conversations work without them; the next start tries again.
            Log.NotRegistered(logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The commands are registered with Discord")]
        public static partial void Registered(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "The commands could not be registered with Discord; people see the old ones until the next start")]
        public static partial void NotRegistered(ILogger logger);
    }
}
