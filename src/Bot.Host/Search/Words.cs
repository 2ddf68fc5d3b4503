using System.Globalization;
using System.Text;

namespace Bot.Host.Search;

/// <summary>Splits what people type into comparable words.</summary>
internal static class Words
{
    /// <summary>Longest part of a text that is looked at, in UTF-16 units: a question stands in its first lines.</summary>
    private const int TextMax = 1_000;

    /// <summary>Longest word that is kept.</summary>
    private const int WordMax = 40;

    /// <summary>The words in lower case, without accents and apostrophes, in order. Never fails, whatever the text.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, TextMax)))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '`') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Take(word, words);
            }
        }

        Take(word, words);
        return words;
    }

    /// <summary>
    /// A word without its ending, so that texts, texted and texting are the same. It only has to treat both sides of a
    /// comparison alike; it is no dictionary form.
    /// </summary>
    public static string Root(string word)
    {
        var root = word switch
        {
            _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            _ when word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) => Single(word[..^3]),
            _ when word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) => Single(word[..^2]),
            _ when word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
        return root.Length > 3 && root[^1] == 'e' ? root[..^1] : root;
    }

    private static string Single(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;

    private static void Take(StringBuilder word, List<string> words)
    {
        if (word.Length is > 0 and <= WordMax)
        {
            words.Add(WithoutAccents(word.ToString()));
        }

        word.Clear();
    }

    private static string WithoutAccents(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
