namespace Bot.Host.Pictures;

/// <summary>The checksum of a PNG chunk: CRC-32 over its kind and data (annex D of the standard).</summary>
internal static class PngChecksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The checksum.</summary>
    public static uint Of(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data) => ~Add(Add(uint.MaxValue, kind), data);

    private static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return crc;
    }

    private static uint Entry(int index)
    {
        var entry = (uint)index;
        for (var bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 1 ? 0xEDB88320 ^ (entry >> 1) : entry >> 1;
        }

        return entry;
    }
}
