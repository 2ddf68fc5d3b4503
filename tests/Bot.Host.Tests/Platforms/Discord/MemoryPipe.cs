using System.IO.Pipelines;
using System.Net.WebSockets;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>A pair of real web sockets without a network between them.</summary>
internal sealed class MemoryPipe : Stream
{
    private readonly Stream read;
    private readonly Stream write;

    private MemoryPipe(PipeReader reader, PipeWriter writer) => (read, write) = (reader.AsStream(), writer.AsStream());

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static (WebSocket Client, WebSocket Server) Pair()
    {
        var (up, down) = (new Pipe(), new Pipe());
        var endless = new WebSocketCreationOptions { KeepAliveInterval = Timeout.InfiniteTimeSpan };
#pragma warning disable CA2000 // The sockets own their streams.
        return (
            WebSocket.CreateFromStream(new MemoryPipe(down.Reader, up.Writer), endless),
            WebSocket.CreateFromStream(
                new MemoryPipe(up.Reader, down.Writer),
                new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = Timeout.InfiniteTimeSpan }));
#pragma warning restore CA2000
    }

    public override void Flush() => write.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => write.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => read.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        read.ReadAsync(buffer, cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => write.Write(buffer, offset, count);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await write.WriteAsync(buffer, cancellationToken);
        await write.FlushAsync(cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        read.Dispose();
        write.Dispose();
        base.Dispose(disposing);
    }
}
