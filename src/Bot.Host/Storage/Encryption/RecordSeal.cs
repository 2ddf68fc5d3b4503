using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Bot.Host.Storage.Encryption;

/// <summary>
/// AES-256-GCM over one record: <c>format (1) · nonce (12) · tag (16) · text</c>. The associated data names the owner and
/// the kind, so that a record moved to another person or put in another place does not open.
/// </summary>
internal static class RecordSeal
{
    /// <summary>Bytes of every key.</summary>
    public const int KeyBytes = 32;

    private const byte Format = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int HeaderBytes = 1 + NonceBytes + TagBytes;
    private const int AssociatedBytes = 1 + sizeof(int) + 16;

    /// <summary>Seals a record.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="owner">Whose it is: the id of the person's key, or of the store.</param>
    /// <param name="plain">The record.</param>
    public static byte[] Close(ReadOnlySpan<byte> key, RecordKind kind, Guid owner, ReadOnlySpan<byte> plain)
    {
        Span<byte> associated = stackalloc byte[AssociatedBytes];
        Bind(associated, kind, owner);
        var record = new byte[HeaderBytes + plain.Length];
        record[0] = Format;
        var nonce = record.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, record.AsSpan(HeaderBytes), record.AsSpan(1 + NonceBytes, TagBytes), associated);
        return record;
    }

    /// <summary>Opens a record.</summary>
    /// <returns>Null when it is not what, whose or as it was sealed.</returns>
    public static byte[]? Open(ReadOnlySpan<byte> key, RecordKind kind, Guid owner, ReadOnlySpan<byte> record)
    {
        if (record.Length < HeaderBytes || record[0] != Format)
        {
            return null;
        }

        Span<byte> associated = stackalloc byte[AssociatedBytes];
        Bind(associated, kind, owner);
        var plain = new byte[record.Length - HeaderBytes];
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(record.Slice(1, NonceBytes), record[HeaderBytes..], record.Slice(1 + NonceBytes, TagBytes), plain, associated);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static void Bind(Span<byte> associated, RecordKind kind, Guid owner)
    {
        associated[0] = Format;
        BinaryPrimitives.WriteInt32BigEndian(associated[1..], (int)kind);
        _ = owner.TryWriteBytes(associated[(1 + sizeof(int))..]);
    }
}
