using System.Buffers;
using System.IO.Compression;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>Inflates <c>zlib-stream</c>: one context for a whole connection, a flush after each message.</summary>
internal sealed class Inflater : IDisposable
{
    private const int Piece = 16 * 1024;

    private readonly Feed feed = new();
    private readonly ZLibStream stream;

    public Inflater() => stream = new ZLibStream(feed, CompressionMode.Decompress);

    private static ReadOnlySpan<byte> Flush => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>True when the bytes end with a flush, and so a message ends.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) => bytes.EndsWith(Flush);

    /// <inheritdoc/>
    public void Dispose()
    {
        stream.Dispose();
        feed.Dispose();
    }

    /// <summary>Inflates one message.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or longer than <paramref name="limit"/>.</exception>
    public byte[] Inflate(ReadOnlyMemory<byte> message, int limit)
    {
        feed.Give(message);
        var whole = new ArrayBufferWriter<byte>(message.Length * 4);
        while (true)
        {
            // At the end of what was fed there is nothing more to read for now, which is not the end of the stream.
            var count = stream.Read(whole.GetSpan(Piece));
            if (count == 0)
            {
                return whole.WrittenSpan.ToArray();
            }

            whole.Advance(count);
            if (whole.WrittenCount > limit)
            {
                throw new InvalidDataException("A message is longer than any that was asked for.");
            }
        }
    }

    /// <summary>What the inflating stream reads from: the message at hand.</summary>
    private sealed class Feed : Stream
    {
        private ReadOnlyMemory<byte> rest;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public void Give(ReadOnlyMemory<byte> message) => rest = message;

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, rest.Length);
            rest.Span[..count].CopyTo(buffer);
            rest = rest[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
