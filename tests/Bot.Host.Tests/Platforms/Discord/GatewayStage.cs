using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Tests.Fakes;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>A gateway in memory that a test plays by hand, with our shard on the other side.</summary>
internal sealed class GatewayStage : IGatewayListener, IAsyncDisposable
{
    private readonly Channel<(Uri Address, WebSocket Socket)> opened = Channel.CreateUnbounded<(Uri, WebSocket)>();
    private readonly CancellationTokenSource stop = new();
    private readonly DiscordGateway gateway;
    private Task? running;

    public GatewayStage(bool compress = false, string? memory = null)
    {
        Memory = new GatewayMemory(memory, Time);
        gateway = new DiscordGateway(
            new GatewaySettings("secret-token", new GatewayShard(0, 1), compress),
            _ => Task.FromResult<GatewayEvent>(new GatewayEvent.AddressFound(ShardWalk.Address())),
            OpenAsync,
            Memory,
            Health,
            Time,
            NullLogger<DiscordGateway>.Instance);
    }

    public ManualTime Time { get; } = new(ManualTime.Start);

    public GatewayMemory Memory { get; }

    public Health Health { get; } = new();

    public ConcurrentQueue<GatewayDispatch> Stored { get; } = [];

    /// <summary>What storing does before it is done.</summary>
    public Func<Task> Storing { get; set; } = () => Task.CompletedTask;

    public WebSocket Socket { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public Task Running => running!;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public GatewayStage Run()
    {
        running = gateway.RunAsync(this, stop.Token);
        return this;
    }

    /// <summary>Takes the socket that the shard opens; no time goes by for it.</summary>
    public async Task<GatewayStage> AcceptAsync()
    {
        (Address, Socket) = await opened.Reader.ReadAsync(Token);
        return this;
    }

    /// <summary>Greets, lets it identify or resume, and gives back which it was.</summary>
    public async Task<JsonElement> GreetAsync(int interval = 40_000)
    {
        await SendAsync($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}}}}""");
        while (true)
        {
            var heard = await HearAsync();
            if (heard.GetProperty("op").GetInt32() is 2 or 6)
            {
                return heard;
            }
        }
    }

    public Task ReadyAsync() => SendAsync(
        """{"op":0,"s":1,"t":"READY","d":{"v":10,"session_id":"abc","resume_gateway_url":"wss://resume.test"}}""");

    public Task SendAsync(string json) => SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text);

    public Task SendAsync(byte[] bytes, WebSocketMessageType type) => Socket.SendAsync(bytes, type, endOfMessage: true, Token);

    /// <summary>The next thing the shard says, without time going by.</summary>
    public async Task<JsonElement> HearAsync()
    {
        var buffer = new byte[8192];
        var result = await Socket.ReceiveAsync(buffer, Token);
        return result.MessageType == WebSocketMessageType.Close
            ? JsonSerializer.SerializeToElement(new { op = -1, code = (int?)result.CloseStatus })
            : JsonDocument.Parse(buffer.AsMemory(0, result.Count)).RootElement.Clone();
    }

    /// <summary>Lets the shard take everything that was sent to it: it answers op 1 after that.</summary>
    public async Task<JsonElement> SettleAsync()
    {
        await SendAsync("""{"op":1}""");
        return await HearAsync();
    }

    /// <summary>Lets the time between two heartbeats go by, and gives back what the shard says then.</summary>
    public Task<JsonElement> WaitAsync()
    {
        Time.Advance(ShardWalk.Interval);
        return HearAsync();
    }

    /// <summary>Waits for something that needs no time to go by.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Yield();
        }
    }

    public void Seen(GatewayDispatch dispatch)
    {
    }

    public async Task StoreAsync(IReadOnlyList<GatewayDispatch> dispatches, CancellationToken cancellationToken)
    {
        await Storing();
        foreach (var dispatch in dispatches)
        {
            Stored.Enqueue(dispatch);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (running is not null)
        {
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        stop.Dispose();
    }

    private Task<WebSocket> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        var (client, server) = MemoryPipe.Pair();
        opened.Writer.TryWrite((address, server));
        return Task.FromResult(client);
    }
}
