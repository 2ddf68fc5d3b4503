using System.Buffers;

namespace Bot.Host.Content;

/// <summary>What ids look like. They are saved in journeys and sent with buttons, so they are short and plain.</summary>
internal static class Identifiers
{
    private const string Small = "abcdefghijklmnopqrstuvwxyz";
    private const string Capital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digit = "0123456789";
    private static readonly SearchValues<char> CodeLetters = SearchValues.Create(Capital + Digit);
    private static readonly SearchValues<char> PartLetters = SearchValues.Create(Small + Digit + "_");
    private static readonly SearchValues<char> TopicLetters = SearchValues.Create(Small + Digit + "_-");
    private static readonly SearchValues<char> PhraseLetters = SearchValues.Create(Small + Capital + Digit + "_-");

    /// <summary>Capitals and digits, and one small letter at most, at the end: <c>RF1</c>, <c>RO2b</c>.</summary>
    public static bool IsExercise(string id)
    {
        var code = id.Length > 1 && char.IsAsciiLetterLower(id[^1]) ? id.AsSpan(0, id.Length - 1) : id;
        return IsOf(code, CodeLetters, longest: 12) && char.IsAsciiLetterUpper(code[0]);
    }

    /// <summary>Of prompts, options, items, fields, scenes and their answers.</summary>
    public static bool IsPart(string id) => IsOf(id, PartLetters, longest: 20);

    public static bool IsTopic(string id) => IsOf(id, TopicLetters, longest: 40);

    /// <summary>Words in a row, parted by dots.</summary>
    public static bool IsPhrase(string id) => Array.TrueForAll(id.Split('.'), word => IsOf(word, PhraseLetters, longest: 60));

    public static bool IsCommand(string id) => IsOf(id, PartLetters, longest: 32);

    /// <summary>A guide, and a number or mark of it: <c>000.4c</c>, <c>002.K</c>.</summary>
    public static bool IsAdvice(string id) =>
        id.Length is >= 5 and <= 8 && id.StartsWith("00", StringComparison.Ordinal) && id[2] is >= '0' and <= '4' && id[3] == '.'
        && IsOf(id.AsSpan(4), PhraseLetters, longest: 4);

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public static bool IsCountry(string id) => id.Length == 2 && char.IsAsciiLetterUpper(id[0]) && char.IsAsciiLetterUpper(id[1]);

    private static bool IsOf(ReadOnlySpan<char> id, SearchValues<char> letters, int longest) =>
        id.Length > 0 && id.Length <= longest && !id.ContainsAnyExcept(letters);
}
