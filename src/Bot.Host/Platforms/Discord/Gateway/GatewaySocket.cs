using System.Net.WebSockets;
using System.Threading.Channels;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>One open socket: one writer, one reader, and a way out that never waits for the other side.</summary>
internal sealed class GatewaySocket(int number, WebSocket socket, bool compressed, TimeProvider time) : IDisposable
{
    /// <summary>Who sends more often in a minute is disconnected.</summary>
    private const int SendsInMinute = 120;

    /// <summary>Some of them belong to heartbeats alone.</summary>
    private const int SendsInMinuteBesideBeats = 114;

    // These limit the network itself, so they run by its own time and not by a clock that may be moved.
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SendLimit = TimeSpan.FromSeconds(10);

    private readonly GatewayFrames frames = new(compressed);
    private readonly SlidingWindow sent = new(Duration.FromMinutes(1));
    private readonly CancellationTokenSource gone = new();
    private readonly long origin = time.GetTimestamp();
    private readonly Channel<(byte[] Bytes, bool Beat)> outgoing =
        Channel.CreateUnbounded<(byte[], bool)>(new UnboundedChannelOptions { SingleReader = true });

    private int dropped;

    /// <summary>Which connection this is.</summary>
    public int Number { get; } = number;

    /// <inheritdoc/>
    public void Dispose()
    {
        frames.Dispose();
        socket.Dispose();
        gone.Dispose();
    }

    /// <summary>Puts a payload into the line of the one writer.</summary>
    public void Send(byte[] payload, bool beat) => outgoing.Writer.TryWrite((payload, beat));

    /// <summary>Reads and writes until the socket is gone.</summary>
    /// <param name="hear">Given every message; must return at once.</param>
    /// <returns>The other side's close code; null when it went without one.</returns>
    public async Task<int?> RunAsync(Action<byte[]> hear)
    {
        var writing = WriteAsync();
        var code = await ReadAsync(hear);
        await gone.CancelAsync();
        await writing;
        socket.Abort();
        return code;
    }

    /// <summary>Says goodbye, but for two seconds at most, and is gone.</summary>
    public async Task DropAsync(int code)
    {
        if (Interlocked.Exchange(ref dropped, 1) == 1)
        {
            return;
        }

        try
        {
            // CloseAsync would wait for an answer, which never comes from a side that is dead.
            using var limit = new CancellationTokenSource(CloseLimit);
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, statusDescription: null, limit.Token);
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // It is dead already.
        }
        finally
        {
            // Some streams let a reader wait on even when they are gone.
            socket.Abort();
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        try
        {
            await gone.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // Reading and writing ended before.
        }
    }

    private static bool IsLoss(Exception exception) =>
        exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException
            or InvalidOperationException or InvalidDataException;

    private async Task<int?> ReadAsync(Action<byte[]> hear)
    {
        try
        {
            while (await frames.ReadAsync(socket, gone.Token) is { } message)
            {
                hear(message);
            }

            return (int?)socket.CloseStatus;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            return null;
        }
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var (bytes, beat) in outgoing.Reader.ReadAllAsync(gone.Token))
            {
                var most = beat ? SendsInMinute : SendsInMinuteBesideBeats;
                while (sent.Ask(Duration.FromTimeSpan(time.GetElapsedTime(origin)), most) is { } wait)
                {
                    await Task.Delay(wait.ToTimeSpan(), time, gone.Token);
                }

                using var limit = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
                limit.CancelAfter(SendLimit);
                await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
            }
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // What cannot be written to is gone; the reader then learns it too.
            socket.Abort();
            await EndAsync();
        }
    }
}
