using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>The version of the content: a short hash of its files, so that any changed byte is another version.</summary>
internal static class ContentVersion
{
    private const int Digits = 12;

    /// <summary>The first twelve digits of the SHA-256 over all paths and contents, in the order of the paths.</summary>
    public static string Of(IReadOnlyList<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Path));
            Append(hash, file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    // The length goes first: without it, text moved from the end of a file to the start of the next would hash the same.
    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
