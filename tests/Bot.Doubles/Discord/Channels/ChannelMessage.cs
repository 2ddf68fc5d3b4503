using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Channels;

/// <summary>A message as it stood at one moment; an edit makes a new one of the same id.</summary>
public sealed record ChannelMessage
{
    /// <summary>Grows with time.</summary>
    public required long Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required long ChannelId { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who wrote it.</summary>
    public required long Author { get; init; }

    /// <summary>Whether the bot wrote it.</summary>
    public required bool FromBot { get; init; }

    /// <summary>The text, with its markup.</summary>
    public string Content { get; init; } = string.Empty;

    /// <summary>The files in it.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];

    /// <summary>The bits of it, such as 64 for the eyes of one person alone and 4096 for no notification.</summary>
    public int Flags { get; init; }

    /// <summary>When it was last edited, or null.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The message that it answers, or null.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>What the sender knows it by, or null.</summary>
    public string? Nonce { get; init; }

    /// <summary>The server in which it stands; null in direct messages.</summary>
    public long? GuildId { get; init; }

    /// <summary>The interaction that it answers, or null.</summary>
    public long? InteractionId { get; init; }

    /// <summary>Whether only one person sees it.</summary>
    public bool IsEphemeral => (Flags & MessageFlags.Ephemeral) != 0;

    /// <summary>Whether it is only promised.</summary>
    public bool IsLoading => (Flags & MessageFlags.Loading) != 0;

    /// <summary>What can be pressed or chosen from under it, row after row.</summary>
    public IReadOnlyList<MessageComponent> Components => ComponentReader.Actors(Rows);

    /// <summary>What stands under it, as Discord writes it.</summary>
    internal JsonArray Rows { get; init; } = [];
}
