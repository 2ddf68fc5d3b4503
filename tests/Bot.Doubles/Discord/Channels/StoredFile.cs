namespace Bot.Doubles.Discord.Channels;

/// <summary>A file in a message.</summary>
/// <param name="Id">Its own.</param>
/// <param name="Name">As it was uploaded.</param>
/// <param name="ContentType">As sent, or null.</param>
/// <param name="Bytes">All of it.</param>
public sealed record StoredFile(long Id, string Name, string? ContentType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What is said of it to those who cannot see it, or null.</summary>
    public string? Description { get; init; }
}
