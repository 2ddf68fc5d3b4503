using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core.Replies;

/// <summary>A platform-neutral message to the person.</summary>
/// <param name="Text">What it says; never empty.</param>
/// <param name="Choices">What can be pressed under it, in order of appearance.</param>
/// <param name="File">A file that goes with it, if any.</param>
/// <param name="Privacy">How carefully a platform has to show it.</param>
/// <param name="Erases">
/// Texts that are to be taken out of the chat, where the platform lets us: their <see cref="Input.Said.Origin"/>, parted by
/// blanks; null for none.
/// </param>
/// <param name="Writes">True when it asks for a text of the person's own: a platform may offer a field that nobody else sees.</param>
public sealed record Reply(
    RichText Text,
    ImmutableArray<Choice> Choices,
    Attachment? File = null,
    Privacy Privacy = Privacy.Private,
    string? Erases = null,
    bool Writes = false)
{
    /// <summary>Not to be sent after this: what comes late would come at a wrong hour. Null for what may always be sent.</summary>
    public Instant? SendBy { get; init; }

    /// <summary>A message with nothing to press.</summary>
    public static Reply Say(RichText text) => new(text, []);
}
