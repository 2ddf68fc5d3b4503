using System.Security.Cryptography;
using Bot.Host.Ports;

namespace Bot.Host.Storage.Encryption;

/// <summary>The key that wraps all others. Kept apart from the data; its bytes are zeroed when it is disposed.</summary>
internal sealed class MasterKey : IDisposable
{
    private readonly byte[] key;

    private MasterKey(byte[] key) => this.key = key;

    /// <summary>Makes a new one.</summary>
    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(RecordSeal.KeyBytes));

    /// <summary>Reads the base64 form.</summary>
    /// <param name="text">Base64 of 32 bytes.</param>
    /// <param name="where">Names its place in the message.</param>
    /// <exception cref="StorageException">It is not base64 of 32 bytes.</exception>
    public static MasterKey Parse(string text, string where)
    {
        var bytes = new byte[RecordSeal.KeyBytes];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == bytes.Length
            ? new MasterKey(bytes)
            : throw new StorageException($"The master key in {where} is not base64 of 32 bytes: put back the right one.");
    }

    /// <summary>The base64 form, for its file.</summary>
    public string ToBase64() => Convert.ToBase64String(key);

    /// <summary>Seals a key or a check value.</summary>
    public byte[] Wrap(RecordKind kind, Guid owner, ReadOnlySpan<byte> plain) => RecordSeal.Close(key, kind, owner, plain);

    /// <summary>Opens what <see cref="Wrap"/> sealed; null when another key did.</summary>
    public byte[]? Unwrap(RecordKind kind, Guid owner, ReadOnlySpan<byte> wrapped) => RecordSeal.Open(key, kind, owner, wrapped);

    /// <inheritdoc/>
    public void Dispose() => CryptographicOperations.ZeroMemory(key);
}
