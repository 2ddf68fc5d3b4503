using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Text;

namespace Bot.Doubles.Telegram.Chats;

/// <summary>A message as it stood at one moment; an edit makes a new one of the same id.</summary>
public sealed record ChatMessage
{
    /// <summary>Grows over all chats of a bot.</summary>
    public required long Id { get; init; }

    /// <summary>The chat in which it stands.</summary>
    public required long ChatId { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the bot sent it.</summary>
    public required bool FromBot { get; init; }

    /// <summary>Who sent it.</summary>
    public required long From { get; init; }

    /// <summary>The text, or the caption under a file, with its entities; empty when there is none.</summary>
    public ParsedText Content { get; init; } = ParsedText.Empty;

    /// <summary>The buttons under it, by row.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Keyboard { get; init; } = [];

    /// <summary>The file in it, or null.</summary>
    public StoredFile? File { get; init; }

    /// <summary>Whether the file is shown as a picture.</summary>
    public bool IsPhoto { get; init; }

    /// <summary>The message that it answers, or null.</summary>
    public long? ReplyTo { get; init; }

    /// <summary>When it was last edited, or null.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The reaction of the bot to it, or null.</summary>
    public string? Reaction { get; init; }

    /// <summary>What else a message of a rarer kind has, such as a sticker.</summary>
    public JsonObject? Other { get; init; }

    /// <summary>What it says, without markup.</summary>
    public string Text => Content.Text;

    /// <summary>All buttons, row after row.</summary>
    public IEnumerable<Button> Buttons => Keyboard.SelectMany(row => row);

    /// <summary>The keyboard as the Bot API writes it; echoed in every answer.</summary>
    internal JsonObject? Markup { get; init; }
}
