using System.Collections.Frozen;
using static Bot.Core.Prompts.Typed.TokenKind;

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
            words, Filler, 0,
            "the of on at about around roughly maybe perhaps probably approximately approx ca like it its it's it’s was is "
            + "i im i'm i’m id i'd i’d think guess say since for just exactly almost nearly or so please st nd rd th and my me "
            + "feel feeling right with rate level number be would well um hmm today's");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddNumbers(Dictionary<string, Token> words)
    {
        AddSeries(words, Number, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        Add(words, Number, 0, "nil");
        words["a"] = words["an"] = Token.Article;
        Add(words, Number, 2, "couple");
        Add(words, Number, 30, "thirty");
        Add(words, Number, 40, "forty");
        Add(words, Number, 45, "fortyfive");
        Add(words, Number, 60, "sixty");
        Add(words, Number, 90, "ninety");
        Add(words, Number, 100, "hundred");
        Add(words, HalfOf, 0, "half");
    }

    private static void AddCalendar(Dictionary<string, Token> words)
    {
        AddSeries(words, Month, 1, "january february march april may june july august september october november december");
        AddSeries(words, Month, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
        Add(words, Month, 9, "sept");
        AddSeries(words, Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        AddSeries(words, Weekday, 1, "mon tue wed thu fri sat sun");
        Add(words, Weekday, 2, "tues");
        Add(words, Weekday, 4, "thur thurs");
    }

    private static void AddUnits(Dictionary<string, Token> words)
    {
        Add(words, Unit, 1, "day days d");
        Add(words, Unit, 7, "week weeks wk wks w");
        Add(words, Unit, 14, "fortnight fortnights");
        Add(words, Unit, 30, "month months mth mths mo mos");
        Add(words, Unit, 365, "year years yr yrs y");
    }

    private static void AddPointers(Dictionary<string, Token> words)
    {
        Add(words, Day, 0, "today now tonight tonite");
        Add(words, Day, -1, "yesterday yday");
        Add(words, Day, 1, "tomorrow tmrw tomorow tommorow");
        Add(words, PartOfDay, 0, "morning noon afternoon evening night");
        Add(words, Ago, 0, "ago back");
        Add(words, Ahead, 0, "in");
        Add(words, Last, 0, "last past");
        Add(words, Next, 0, "next coming");
        Add(words, This, 0, "this");
        Add(words, Before, 0, "before");
        Add(words, After, 0, "after");
        Add(words, Out, 0, "out");
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
