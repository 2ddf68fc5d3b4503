using System.Buffers.Binary;
using System.IO.Compression;

namespace Bot.Host.Pictures;

/// <summary>Writes a picture as PNG: 8 bits a channel, no alpha (W3C, Portable Network Graphics, third edition).</summary>
internal static class Png
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Encode(Canvas canvas)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, Header(canvas));
        Chunk(file, "IDAT"u8, Pixels(canvas));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Header(Canvas canvas)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), canvas.Height);
        header[8] = 8; // bits a channel
        header[9] = 2; // red, green, blue
        return header;
    }

    private static byte[] Pixels(Canvas canvas)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + (canvas.Width * 3)]; // its first byte says: no filter
            for (var y = 0; y < canvas.Height; y++)
            {
                for (var x = 0; x < canvas.Width; x++)
                {
                    (row[1 + (x * 3)], row[2 + (x * 3)], row[3 + (x * 3)]) = (canvas[x, y].Red, canvas[x, y].Green, canvas[x, y].Blue);
                }

                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(kind);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(kind, data));
        file.Write(number);
    }
}
