namespace Bot.Doubles.Telegram.Chats;

/// <summary>A file that the server keeps.</summary>
/// <param name="Id">To send it again.</param>
/// <param name="UniqueId">To know it again.</param>
/// <param name="Name">As it was uploaded.</param>
/// <param name="ContentType">Guessed or told, or null.</param>
/// <param name="Bytes">All of it.</param>
public sealed record StoredFile(string Id, string UniqueId, string Name, string? ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Of a picture, in pixels.</summary>
    public (int Width, int Height)? Size { get; init; }

    /// <summary>Where it can be fetched from, below the files of the bot.</summary>
    public string Path => (Size is null ? "documents/" : "photos/") + UniqueId;
}
