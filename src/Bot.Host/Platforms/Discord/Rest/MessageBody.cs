namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>A message as Discord takes it.</summary>
internal sealed record MessageBody
{
    /// <summary>Shown to one person alone, in the place where others are.</summary>
    public const int Ephemeral = 1 << 6;

    /// <summary>Arrives without a notification, so that no preview shows.</summary>
    public const int Silent = 1 << 12;

    /// <summary>The text; at most 2,000 characters.</summary>
    public string? Content { get; init; }

    /// <summary>What stands under it.</summary>
    public IReadOnlyList<Component>? Components { get; init; }

    /// <summary>Nobody is ever called by a message of ours.</summary>
    public Mentions AllowedMentions { get; init; } = new([]);

    /// <summary>How it is shown.</summary>
    public int? Flags { get; init; }

    /// <summary>The same for every attempt at this message; at most 25 characters.</summary>
    public string? Nonce { get; init; }

    /// <summary>True to get the first message back when one with this nonce was sent in the last minutes.</summary>
    public bool? EnforceNonce { get; init; }

    /// <summary>The files that come with it.</summary>
    public IReadOnlyList<FileSlot>? Attachments { get; init; }
}
