using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Discord.Gateway;

/// <summary>One socket: one writer, one reader.</summary>
internal sealed class GatewayConnection(WebSocket socket, HttpContext context, bool compressed, GatewayRoom room) : IDisposable
{
    /// <summary>More is refused with 4002.</summary>
    private const int LongestPayload = 4096;

    private readonly Channel<Outgoing> outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });
    private readonly StreamDeflater? deflater = compressed ? new StreamDeflater() : null;

    /// <summary>The session that was begun or resumed on this socket.</summary>
    public GatewaySession? Session { get; set; }

    /// <summary>When the payloads of the last minute came.</summary>
    public Queue<DateTimeOffset> Received { get; } = new();

    public DateTimeOffset BeatAt { get; set; }

    /// <summary>The code that it was closed with from our side.</summary>
    public int? ClosedWith { get; private set; }

    public bool IsClosed { get; private set; }

    public void Dispose() => deflater?.Dispose();

    public void Send(byte[] payload) => outgoing.Writer.TryWrite(new Outgoing.Payload(payload));

    public void Send(int op, JsonNode? data = null) => Send(JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject { ["op"] = op, ["d"] = data, ["s"] = null, ["t"] = null }));

    public void Close(int? code)
    {
        IsClosed = true;
        ClosedWith = code;
        outgoing.Writer.TryWrite(new Outgoing.Close(code));
    }

    public void Reset()
    {
        IsClosed = true;
        outgoing.Writer.TryWrite(new Outgoing.Reset());
    }

    /// <summary>Reads and writes until the socket is gone.</summary>
    /// <param name="hear">Takes each payload that comes; a longer one than may be comes as null.</param>
    /// <param name="cancellationToken">Ends it without a word.</param>
    /// <returns>The bot's close code, or null.</returns>
    public async Task<int?> RunAsync(Action<byte[]?> hear, CancellationToken cancellationToken)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var writing = WriteAsync(gone.Token);
        var code = await ReadAsync(hear, gone.Token);
        await gone.CancelAsync();
        await writing;
        return code;
    }

    private static bool IsLoss(Exception exception) =>
        exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;

    private async Task<int?> ReadAsync(Action<byte[]?> hear, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestPayload + 1];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await AnswerCloseAsync(cancellationToken);
                    return (int?)socket.CloseStatus;
                }

                length += part.Count;
                if (length > LongestPayload)
                {
                    hear(null);
                    length = 0;
                }
                else if (part.EndOfMessage)
                {
                    hear(buffer[..length]);
                    length = 0;
                }
            }
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            return null;
        }
    }

    private async Task AnswerCloseAsync(CancellationToken cancellationToken)
    {
        if (socket.State == WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, statusDescription: null, cancellationToken);
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var one in outgoing.Reader.ReadAllAsync(cancellationToken))
            {
                switch (one)
                {
                    case Outgoing.Payload payload:
                        await SendAsync(payload.Json, cancellationToken);
                        break;
                    case Outgoing.Close close:
                        await socket.CloseOutputAsync((WebSocketCloseStatus?)close.Code ?? WebSocketCloseStatus.Empty, statusDescription: null, cancellationToken);
                        return;
                    default:
                        context.Abort();
                        return;
                }
            }
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // Who is gone is not written to; the reader learns it as well.
        }
    }

    private async Task SendAsync(byte[] json, CancellationToken cancellationToken)
    {
        var bytes = deflater?.Deflate(json) ?? json;
        var kind = deflater is null ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
        var piece = room.PieceSize > 0 ? room.PieceSize : bytes.Length;
        for (var start = 0; start < bytes.Length; start += piece)
        {
            var part = bytes.AsMemory(start, Math.Min(piece, bytes.Length - start));
            await socket.SendAsync(part, kind, start + part.Length == bytes.Length, cancellationToken);
        }
    }
}
