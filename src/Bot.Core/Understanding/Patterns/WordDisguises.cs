using System.Text;

namespace Bot.Core.Understanding.Patterns;

/// <summary>The plain words that a disguised one may stand for: drawn out (sooo), with digits (k1ll) or with stars (k*ll).</summary>
internal static class WordDisguises
{
    private const int MostStars = 2;
    private const int LongestDisguise = 40;
    private const string Vowels = "ieuao";

    /// <summary>Guesses, likeliest first; none for an ordinary word.</summary>
    internal static IEnumerable<string> Of(string word)
    {
        if (word.Length > LongestDisguise || (!IsDrawnOut(word) && !word.Any(sign => !char.IsLetter(sign))))
        {
            return [];
        }

        return Readings(word).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Readings(string word)
    {
        foreach (var spelled in Spelled(word))
        {
            yield return spelled;
            yield return Shortened(spelled, 2);
            yield return Shortened(spelled, 1);
        }
    }

    private static IEnumerable<string> Spelled(string word)
    {
        if (!word.Any(char.IsLetter))
        {
            return [];
        }

        var stars = word.Count(sign => sign == '*');
        return stars is 0 or > MostStars ? [Translated(word, 'i'), Translated(word, 'l')] : Starred(Translated(word, 'i'));
    }

    private static IEnumerable<string> Starred(string word)
    {
        var star = word.IndexOf('*', StringComparison.Ordinal);
        return star < 0 ? [word] : Vowels.SelectMany(vowel => Starred(word[..star] + vowel + word[(star + 1)..]));
    }

    /// <summary>The letter that a sign stands for; itself for any other.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="one">What 1 and its like stand for: i or l.</param>
    internal static char Letter(char sign, char one) => sign switch
    {
        '0' => 'o',
        '1' or '!' or '|' => one,
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        '8' => 'b',
        _ => sign,
    };

    private static string Translated(string word, char one) => string.Concat(word.Select(sign => Letter(sign, one)));

    /// <summary>True when a letter stands three times in a row.</summary>
    internal static bool IsDrawnOut(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                return true;
            }
        }

        return false;
    }

    // Three and more of a letter become so many; two in a row stay, they are ordinary spelling.
    private static string Shortened(string word, int most)
    {
        var plain = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var run = at;
            while (run < word.Length && word[run] == word[at])
            {
                run++;
            }

            plain.Append(word[at], run - at > 2 ? most : run - at);
            at = run;
        }

        return plain.ToString();
    }
}
