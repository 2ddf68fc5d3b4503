namespace Bot.Doubles.Schema;

/// <summary>A place in a value that does not fit its schema.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Message">What is wrong, without the value itself.</param>
public sealed record SchemaProblem(string Path, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{(Path.Length == 0 ? "/" : Path)} {Message}";
}
