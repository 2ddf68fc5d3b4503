using Bot.Host.Content.Yaml;

namespace Bot.Host.Content;

/// <summary>Words of the content that somebody will read, and where they stand.</summary>
/// <param name="Words">As written, markup included.</param>
/// <param name="Role">What they are for; decides what they are held to.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="Owner">The exercise they belong to; empty elsewhere.</param>
internal sealed record Text(string Words, TextRole Role, YamlNode.Scalar Source, string Owner)
{
    /// <summary>The place of a character: its own line where the file keeps lines, the first one elsewhere.</summary>
    public Place PlaceOf(int index) => new(
        Source.Place.File,
        Source.KeepsLines ? Source.FirstLine + Words.AsSpan(0, index).Count('\n') : Source.Place.Line);
}
