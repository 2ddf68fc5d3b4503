using System.Collections.Immutable;

namespace Bot.Core.Replies;

/// <summary>A platform-neutral message to the person.</summary>
/// <param name="Text">What it says; never empty.</param>
/// <param name="Choices">What can be pressed under it, in order of appearance.</param>
/// <param name="File">A file that goes with it, if any.</param>
/// <param name="Privacy">How carefully a platform has to show it.</param>
/// <param name="Erases">
/// The <see cref="Input.Said.Origin"/> of a text that is to be taken out of the chat, where the platform lets us; null for none.
/// </param>
public sealed record Reply(
    RichText Text,
    ImmutableArray<Choice> Choices,
    Attachment? File = null,
    Privacy Privacy = Privacy.Private,
    string? Erases = null)
{
    /// <summary>A message with nothing to press.</summary>
    public static Reply Say(RichText text) => new(text, []);
}
