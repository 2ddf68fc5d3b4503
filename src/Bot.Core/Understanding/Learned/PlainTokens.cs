using System.Globalization;
using System.Text;
using Bot.Core.Understanding.Patterns;
using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding.Learned;

/// <summary>The words of a text as features see them: drawn-out ones shortened, digits for letters undone, numbers by their size.</summary>
internal static class PlainTokens
{
    /// <summary>Stands for the end of a sentence.</summary>
    internal const string Boundary = "";

    private const int YoungestTeen = 8;
    private const int Adult = 18;
    private const int Hundred = 100;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The words in order.</summary>
    internal static List<string> Of(IReadOnlyList<Word> words)
    {
        var tokens = new List<string>(words.Count);
        foreach (var word in words)
        {
            tokens.Add(word.IsBoundary ? Boundary : Plain(word.Plain));
        }

        return tokens;
    }

    private static string Plain(string word)
    {
        var digits = word.Count(char.IsAsciiDigit);
        if (digits == word.Length)
        {
            return Sized(word);
        }

        return digits > 0 || WordDisguises.IsDrawnOut(word) || word.AsSpan().ContainsAny("@$!|") ? Undisguised(word) : word;
    }

    // Which number it is matters less than whether it can be the age of a child.
    private static string Sized(string digits) => !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > LastYear
        ? "#long"
        : number switch
        {
            < YoungestTeen => "#few",
            < Adult => "#teen",
            < Hundred => "#adult",
            >= FirstYear => "#year",
            _ => "#many",
        };

    private static string Undisguised(string word)
    {
        var plain = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var letter = WordDisguises.Letter(word[at], 'i');
            var run = 1;
            while (at + run < word.Length && word[at + run] == word[at])
            {
                run++;
            }

            // Three and more of a letter are one; two in a row are ordinary spelling.
            plain.Append(letter, run == 2 ? 2 : 1);
            at += run - 1;
        }

        return plain.ToString();
    }
}
