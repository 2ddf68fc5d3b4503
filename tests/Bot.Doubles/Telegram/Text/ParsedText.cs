namespace Bot.Doubles.Telegram.Text;

/// <summary>What a message shows: the text alone, and what is marked in it.</summary>
/// <param name="Text">Without any markup.</param>
/// <param name="Entities">In order.</param>
public sealed record ParsedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    /// <summary>Nothing.</summary>
    public static ParsedText Empty { get; } = new(string.Empty, []);

    /// <summary>Without the white space around it, as a message shows it.</summary>
    public ParsedText Trimmed()
    {
        var start = Text.Length - Text.TrimStart().Length;
        var text = Text.Trim();
        return new ParsedText(text, [.. Entities.Select(entity => Cut(entity, start, text.Length)).Where(entity => entity.Length > 0)]);
    }

    private static TextEntity Cut(TextEntity entity, int start, int length)
    {
        var from = Math.Clamp(entity.Offset - start, 0, length);
        var to = Math.Clamp(entity.Offset + entity.Length - start, 0, length);
        return entity with { Offset = from, Length = to - from };
    }
}
