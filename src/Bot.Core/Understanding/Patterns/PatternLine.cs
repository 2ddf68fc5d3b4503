namespace Bot.Core.Understanding.Patterns;

/// <summary>Cuts a line of patterns into its parts, and a part into tokens.</summary>
internal static class PatternLine
{
    /// <summary>The parts of a line, each with the mark before it; the first has none.</summary>
    internal static IEnumerable<(string Mark, string Text)> Cut(string line)
    {
        var mark = string.Empty;
        var text = new List<string>();
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("+" or "!" or "!!" or "!!!"))
            {
                text.Add(word);
                continue;
            }

            yield return (mark, string.Join(' ', text));
            mark = word;
            text.Clear();
        }

        yield return (mark, string.Join(' ', text));
    }

    /// <summary>The scope that a mark says; null for a part.</summary>
    internal static GuardScope? Scope(string mark) => mark switch
    {
        "!" => GuardScope.Over,
        "!!" => GuardScope.Near,
        "!!!" => GuardScope.Text,
        _ => null,
    };

    /// <summary>Brackets, bars and question marks stand alone; everything else is parted by spaces.</summary>
    internal static IEnumerable<string> Tokens(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var sign = at == text.Length ? ' ' : text[at];
            if (sign is not (' ' or '(' or ')' or '|' or '?'))
            {
                continue;
            }

            if (at > start)
            {
                yield return text[start..at];
            }

            if (sign != ' ')
            {
                yield return sign.ToString();
            }

            start = at + 1;
        }
    }
}
