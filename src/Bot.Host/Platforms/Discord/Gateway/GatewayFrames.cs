using System.Buffers;
using System.Net.WebSockets;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Puts the frames of one connection together to messages, and inflates them where they are compressed.</summary>
/// <param name="compressed">True where the gateway was asked for <c>zlib-stream</c>.</param>
internal sealed class GatewayFrames(bool compressed) : IDisposable
{
    /// <summary>Longer messages are none that we asked for.</summary>
    private const int Limit = 16 * 1024 * 1024;

    private const int Piece = 16 * 1024;

    private readonly ArrayBufferWriter<byte> raw = new(Piece);
    private readonly Inflater? inflater = compressed ? new Inflater() : null;

    /// <inheritdoc/>
    public void Dispose() => inflater?.Dispose();

    /// <summary>Reads the next message.</summary>
    /// <returns>Bytes of its own; null when the other side closed.</returns>
    /// <exception cref="InvalidDataException">It is too long, or cannot be inflated.</exception>
    public async Task<byte[]?> ReadAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await socket.ReceiveAsync(raw.GetMemory(Piece), cancellationToken);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            raw.Advance(result.Count);
            if (raw.WrittenCount > Limit)
            {
                throw new InvalidDataException("A message is longer than any that was asked for.");
            }

            if (!result.EndOfMessage || (inflater is not null && !Inflater.IsWhole(raw.WrittenSpan)))
            {
                continue;
            }

            var message = inflater is null ? raw.WrittenSpan.ToArray() : inflater.Inflate(raw.WrittenMemory, Limit);
            raw.ResetWrittenCount();
            return message;
        }
    }
}
