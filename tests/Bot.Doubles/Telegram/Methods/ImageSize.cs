using System.Buffers.Binary;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Reads how large a picture is from the head of its file: PNG or JPEG.</summary>
internal static class ImageSize
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>In pixels, or null where the file is no such picture.</summary>
    public static (int Width, int Height)? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length >= 24 && file.StartsWith(Png))
        {
            return (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        }

        return file.Length > 3 && file[0] == 0xFF && file[1] == 0xD8 ? ReadJpeg(file) : null;
    }

    private static (int Width, int Height)? ReadJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            // The frame's head, of any coding; the three left out have numbers among them and are other things.
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }
}
