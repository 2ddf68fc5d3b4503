using System.Collections.Frozen;

namespace Bot.Core.Prompts.Typed;

/// <summary>The English words of numbers and time.</summary>
internal static class TokenWords
{
    private static readonly FrozenDictionary<string, Token> Words = Build();

    private static readonly FrozenDictionary<string, Token>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word means here.</summary>
    /// <returns>False when it is none of these words.</returns>
    public static bool TryGet(ReadOnlySpan<char> word, out Token token) => BySpan.TryGetValue(word, out token);

    private static FrozenDictionary<string, Token> Build()
    {
        var words = new Dictionary<string, Token>(StringComparer.OrdinalIgnoreCase);
        AddNumbers(words);
        AddCalendar(words);
        AddUnits(words);
        AddPointers(words);
        Add(
            words, TokenKind.Filler, 0,
            "the of on at about around roughly maybe perhaps probably approximately approx ca like it its it's it’s was is i im i'm i’m "
            + "think guess say since for just exactly almost nearly or so please st nd rd th and my me feel feeling right with "
            + "its'a rate level number be id i'd i’d would well um hmm today's");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddNumbers(Dictionary<string, Token> words)
    {
        AddSeries(words, TokenKind.Number, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            + "fifteen sixteen seventeen eighteen nineteen twenty");
        Add(words, TokenKind.Number, 0, "nil");
        words["a"] = words["an"] = Token.Article;
        Add(words, TokenKind.Number, 2, "couple");
        Add(words, TokenKind.Number, 30, "thirty");
        Add(words, TokenKind.Number, 40, "forty");
        Add(words, TokenKind.Number, 45, "fortyfive");
        Add(words, TokenKind.Number, 60, "sixty");
        Add(words, TokenKind.Number, 90, "ninety");
        Add(words, TokenKind.Number, 100, "hundred");
        Add(words, TokenKind.Half, 0, "half");
    }

    private static void AddCalendar(Dictionary<string, Token> words)
    {
        AddSeries(words, TokenKind.Month, 1, "january february march april may june july august september october november december");
        AddSeries(words, TokenKind.Month, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
        Add(words, TokenKind.Month, 9, "sept");
        AddSeries(words, TokenKind.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        AddSeries(words, TokenKind.Weekday, 1, "mon tue wed thu fri sat sun");
        Add(words, TokenKind.Weekday, 2, "tues");
        Add(words, TokenKind.Weekday, 4, "thur thurs");
    }

    private static void AddUnits(Dictionary<string, Token> words)
    {
        Add(words, TokenKind.Unit, 1, "day days d");
        Add(words, TokenKind.Unit, 7, "week weeks wk wks w");
        Add(words, TokenKind.Unit, 14, "fortnight fortnights");
        Add(words, TokenKind.Unit, 30, "month months mth mths mo mos");
        Add(words, TokenKind.Unit, 365, "year years yr yrs y");
    }

    private static void AddPointers(Dictionary<string, Token> words)
    {
        Add(words, TokenKind.Day, 0, "today now tonight tonite");
        Add(words, TokenKind.Day, -1, "yesterday yday");
        Add(words, TokenKind.Day, 1, "tomorrow tmrw tomorow tommorow");
        Add(words, TokenKind.PartOfDay, 0, "morning noon afternoon evening night");
        Add(words, TokenKind.Ago, 0, "ago back");
        Add(words, TokenKind.Ahead, 0, "in");
        Add(words, TokenKind.Last, 0, "last past");
        Add(words, TokenKind.Next, 0, "next coming");
        Add(words, TokenKind.This, 0, "this");
        Add(words, TokenKind.Before, 0, "before");
        Add(words, TokenKind.After, 0, "after");
        Add(words, TokenKind.Out, 0, "out");
    }

    private static void AddSeries(Dictionary<string, Token> words, TokenKind kind, int first, string series)
    {
        foreach (var word in series.Split(' '))
        {
            words[word] = new Token(kind, first++);
        }
    }

    private static void Add(Dictionary<string, Token> words, TokenKind kind, int value, string same)
    {
        foreach (var word in same.Split(' '))
        {
            words[word] = new Token(kind, value);
        }
    }
}
