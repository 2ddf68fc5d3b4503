using Bot.Core.Nudges;
using Bot.Core.Understanding;

namespace Bot.Core;

/// <summary>What a person or the clock did. A closed set.</summary>
/// <param name="Id">Unique and stable across redelivery; also the seed from which variants of a phrase are picked.</param>
public abstract record Input(string Id)
{
    /// <summary>The person wrote a text, read beforehand.</summary>
    /// <param name="Id">See <see cref="Input.Id"/>.</param>
    /// <param name="Text">The words.</param>
    /// <param name="Reading">What understanding made of them.</param>
    /// <param name="Origin">What the platform needs to take the text out of the chat again; null where it cannot.</param>
    public sealed record Said(string Id, string Text, Reading Reading, string? Origin = null) : Input(Id);

    /// <summary>The person pressed a choice that we offered.</summary>
    /// <param name="Id">See <see cref="Input.Id"/>.</param>
    /// <param name="Token">The <see cref="Replies.Choice.Token"/> of that choice.</param>
    public sealed record Pressed(string Id, string Token) : Input(Id);

    /// <summary>The person sent something without words: a picture, a voice note, a sticker, an edit.</summary>
    public sealed record SentMedia(string Id) : Input(Id);

    /// <summary>A nudge came due.</summary>
    public sealed record NudgeDue(string Id, Nudge Nudge) : Input(Id);

    /// <summary>The person came (back) to us: opened the chat or lifted a block.</summary>
    public sealed record Joined(string Id) : Input(Id);

    /// <summary>The person blocked us or closed their direct messages.</summary>
    public sealed record Left(string Id) : Input(Id);
}
