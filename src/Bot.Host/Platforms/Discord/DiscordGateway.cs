using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Threading.Channels;
using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Discord.Gateway;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>
/// Drives one shard: does what <see cref="GatewayState"/> says, and tells it what happened. Nothing that is done here is
/// waited for by the loop that sends heartbeats.
/// </summary>
internal sealed partial class DiscordGateway(
    GatewaySettings settings, FindGateway find, OpenSocket open, GatewayMemory memory, Health health, TimeProvider time, ILogger<DiscordGateway> logger)
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(15);

    private readonly Channel<GatewayEvent> happened =
        Channel.CreateUnbounded<GatewayEvent>(new UnboundedChannelOptions { SingleReader = true });

    private readonly long origin = time.GetTimestamp();
    private GatewaySocket? socket;
    private Task reading = Task.CompletedTask;

    private string Part => FormattableString.Invariant($"discord gateway {settings.Shard.Id}");

    private Instant Wall => Instant.FromDateTimeOffset(time.GetUtcNow());

    private Duration Now => Duration.FromTimeSpan(time.GetElapsedTime(origin));

    /// <summary>Stays connected until cancelled.</summary>
    /// <exception cref="OperatorException">Connecting again is no use; says why.</exception>
    public async Task RunAsync(IGatewayListener listener, CancellationToken cancellationToken)
    {
        var queue = new DispatchQueue(listener, Post, time, logger);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var storing = queue.RunAsync(stop.Token);
        var ears = new GatewayEars(listener, queue, Post, time);
        try
        {
            await DriveAsync(GatewayState.Start(memory.SessionOf(settings.Shard), Now), ears, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await (socket?.DropAsync(CloseCodes.Ours) ?? Task.CompletedTask);
            await reading;
            await storing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            memory.Flush();
        }
    }

    private static double Chance() => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);

    private void Post(GatewayEvent news) => happened.Writer.TryWrite(news);

    private async Task DriveAsync(GatewayState state, GatewayEars ears, CancellationToken cancellationToken)
    {
        while (true)
        {
            var news = await NextAsync(state.WakeAt, cancellationToken);
            (state, var steps) = state.Take(news, new GatewayMoment(Now, Chance()));
            Tell(news, state);
            foreach (var step in steps)
            {
                Do(step, ears, cancellationToken);
            }

            if (state.StoppedBecause is { } reason)
            {
                throw new OperatorException(reason);
            }
        }
    }

    /// <summary>What happens next: time, when it is up, comes before everything that waits.</summary>
    private async Task<GatewayEvent> NextAsync(Duration? wakeAt, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var wait = wakeAt - Now;
            if (wait <= Duration.Zero)
            {
                return new GatewayEvent.Tick();
            }

            if (happened.Reader.TryRead(out var news))
            {
                return news;
            }

            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var told = happened.Reader.WaitToReadAsync(end.Token).AsTask();
            var due = Task.Delay(wait?.ToTimeSpan() ?? Timeout.InfiniteTimeSpan, time, end.Token);
            if (!(wakeAt <= Now))
            {
                await Task.WhenAny(told, due);
            }

            await end.CancelAsync();
        }
    }

    private void Do(GatewayStep step, GatewayEars ears, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case GatewayStep.FindAddress:
                reading = Task.WhenAll(reading, FindAsync(cancellationToken));
                break;
            case GatewayStep.Connect connect:
                reading = Task.WhenAll(reading, ConnectAsync(connect, ears, cancellationToken));
                break;
            case GatewayStep.Drop drop when socket?.Number == drop.Connection:
                _ = socket.DropAsync(drop.Code);
                break;
            case GatewayStep.Drop:
                break;
            case GatewayStep.Beat beat:
                socket?.Send(GatewayPayloads.Beat(beat.Sequence), beat: true);
                break;
            case GatewayStep.AskToIdentify ask:
                Post(memory.Ask(settings.Shard, Wall) is { } wait
                    ? new GatewayEvent.MustWait(ask.Connection, wait)
                    : new GatewayEvent.MayIdentify(ask.Connection));
                break;
            case GatewayStep.Identify:
                socket?.Send(GatewayPayloads.Identify(settings.Token, settings.Shard), beat: false);
                break;
            case GatewayStep.Resume resume:
                socket?.Send(GatewayPayloads.Resume(settings.Token, resume.Session, resume.Sequence), beat: false);
                break;
            case GatewayStep.Keep keep:
                memory.Keep(settings.Shard, keep.Session);
                break;
            case GatewayStep.Stop:
                break;
            default:
                throw new InvalidOperationException("A step that nobody told the gateway of.");
        }
    }

    private async Task FindAsync(CancellationToken cancellationToken)
    {
        var found = await find(cancellationToken).WaitAsync(cancellationToken).ContinueWith(
            task => task.IsCompletedSuccessfully ? task.GetAwaiter().GetResult() : new GatewayEvent.AddressMissing(Fatal: null),
            TaskScheduler.Default);
        if (found is GatewayEvent.AddressFound { Address: var address })
        {
            memory.Learn(address.Limit, Wall);
        }

        Post(found);
    }

    private async Task ConnectAsync(GatewayStep.Connect connect, GatewayEars ears, CancellationToken cancellationToken)
    {
        if (await OpenAsync(connect.Address, cancellationToken) is not { } opened)
        {
            Post(new GatewayEvent.Ended(connect.Connection, Code: null));
            return;
        }

        using var fresh = new GatewaySocket(connect.Connection, opened, settings.Compress, time);
        socket = fresh;
        Post(new GatewayEvent.Opened(connect.Connection));
        var code = await fresh.RunAsync(message => ears.Hear(connect.Connection, message));
        Post(new GatewayEvent.Ended(connect.Connection, code));
    }

    private async Task<WebSocket?> OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ConnectLimit);
        try
        {
            return await open(Query(address), limit.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }

    private Uri Query(Uri address) => new(
        $"{address.GetLeftPart(UriPartial.Path).TrimEnd('/')}/?v=10&encoding=json{(settings.Compress ? "&compress=zlib-stream" : string.Empty)}");

    private void Tell(GatewayEvent news, GatewayState state)
    {
        switch (news)
        {
            case GatewayEvent.Ready:
                health.Good(Part);
                Log.Ready(logger, settings.Shard.Id);
                break;
            case GatewayEvent.Resumed:
                health.Good(Part);
                Log.Resumed(logger, settings.Shard.Id);
                break;
            case GatewayEvent.Opened opened when state.Phase != GatewayPhase.Greeting || state.Connection != opened.Connection:
                // It opened after it had been given up.
                _ = socket?.DropAsync(CloseCodes.Ours);
                break;
            case GatewayEvent.Ended ended when state.Phase == GatewayPhase.Waiting && ended.Connection == state.Connection:
                health.Bad(Part, "Not connected; trying again.");
                Log.Lost(logger, settings.Shard.Id, ended.Code);
                break;
            default:
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Discord shard {Shard} is connected")]
        public static partial void Ready(ILogger logger, int shard);

        [LoggerMessage(2, LogLevel.Information, "Discord shard {Shard} is connected again and missed nothing")]
        public static partial void Resumed(ILogger logger, int shard);

        [LoggerMessage(3, LogLevel.Warning, "Discord shard {Shard} lost its connection and tries again; close code {Code}")]
        public static partial void Lost(ILogger logger, int shard, int? code);
    }
}
