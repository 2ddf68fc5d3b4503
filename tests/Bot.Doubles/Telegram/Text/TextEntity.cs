namespace Bot.Doubles.Telegram.Text;

/// <summary>A stretch of text with a meaning.</summary>
/// <param name="Type">As the Bot API names it: bold, text_link, bot_command and so on.</param>
/// <param name="Offset">In UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record TextEntity(string Type, int Offset, int Length)
{
    /// <summary>Of a link.</summary>
    public string? Link { get; init; }

    /// <summary>Of a block of code.</summary>
    public string? Language { get; init; }

    /// <summary>Of an emoji of one's own.</summary>
    public string? CustomEmojiId { get; init; }
}
