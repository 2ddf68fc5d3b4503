using System.IO.Compression;

namespace Bot.Doubles.Discord.Gateway;

/// <summary>Compresses all payloads of a connection in one context; each ends with a flush, 00 00 FF FF.</summary>
internal sealed class StreamDeflater : IDisposable
{
    private readonly MemoryStream output = new();
    private readonly ZLibStream deflater;

    public StreamDeflater() => deflater = new ZLibStream(output, CompressionLevel.Fastest, leaveOpen: true);

    public byte[] Deflate(ReadOnlySpan<byte> payload)
    {
        deflater.Write(payload);
        deflater.Flush();
        var bytes = output.ToArray();
        output.SetLength(0);
        return bytes;
    }

    public void Dispose()
    {
        deflater.Dispose();
        output.Dispose();
    }
}
