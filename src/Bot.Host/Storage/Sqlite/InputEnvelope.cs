using System.Buffers.Binary;
using System.Text;

namespace Bot.Host.Storage.Sqlite;

/// <summary>
/// A waiting input as it is sealed: the platform's id of it and its payload together, since beside them only a keyed hash
/// of the id is stored.
/// </summary>
internal static class InputEnvelope
{
    /// <summary>Joins the two.</summary>
    public static byte[] Pack(string externalId, ReadOnlySpan<byte> payload)
    {
        var idBytes = Encoding.UTF8.GetByteCount(externalId);
        var packed = new byte[sizeof(int) + idBytes + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(packed, idBytes);
        _ = Encoding.UTF8.GetBytes(externalId, packed.AsSpan(sizeof(int)));
        payload.CopyTo(packed.AsSpan(sizeof(int) + idBytes));
        return packed;
    }

    /// <summary>Takes them apart.</summary>
    public static (string ExternalId, ReadOnlyMemory<byte> Payload) Unpack(byte[] packed)
    {
        var start = sizeof(int) + BinaryPrimitives.ReadInt32BigEndian(packed);
        return (Encoding.UTF8.GetString(packed.AsSpan(sizeof(int)..start)), packed.AsMemory(start));
    }
}
