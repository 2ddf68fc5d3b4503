namespace Bot.Core.Commands;

/// <summary>Reads commands, the same on every platform.</summary>
public static class CommandParser
{
    /// <summary>Reads <c>/name words</c>; <c>/name@bot</c> is the same.</summary>
    /// <returns>Null when the text is no command.</returns>
    public static Command? Parse(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length < 2 || line[0] != '/' || !char.IsAsciiLetter(line[1]))
        {
            return null;
        }

        var end = line.IndexOfAny(" \n\t");
        var name = end < 0 ? line[1..] : line[1..end];
        var words = end < 0 ? [] : line[end..].Trim();
        var at = name.IndexOf('@');
        return new Command((at < 0 ? name : name[..at]).ToString().ToLowerInvariant(), words.ToString());
    }
}
