using System.Collections.Immutable;

namespace Bot.Host.Content.Yaml;

/// <summary>A piece of a YAML file that knows where it stands. A closed set.</summary>
/// <param name="Place">Where it begins.</param>
internal abstract record YamlNode(Place Place)
{
    /// <summary>A value as it was written: <c>no</c> stays the word "no".</summary>
    /// <param name="Words">Empty for a key without a value.</param>
    /// <param name="FirstLine">The line of the first character; below <see cref="Place"/> for a block.</param>
    /// <param name="KeepsLines">True when each line of the value is a line of the file (a block after <c>|</c>).</param>
    public sealed record Scalar(Place Place, string Words, int FirstLine, bool KeepsLines) : YamlNode(Place);

    /// <summary>A list.</summary>
    public sealed record Sequence(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place);

    /// <summary>Keys and their values, in the order of the file; every key once.</summary>
    public sealed record Mapping(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place);
}
