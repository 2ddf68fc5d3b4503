namespace Bot.Tests.House;

/// <summary>A file of the repository.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The lines, without their ends.</summary>
    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>The name without folder and ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
