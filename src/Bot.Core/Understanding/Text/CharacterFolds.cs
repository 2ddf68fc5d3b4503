using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Bot.Core.Understanding.Text;

/// <summary>What one character is in plain text: compatibility forms, accents, case, and the few emoji that say a word.</summary>
internal static class CharacterFolds
{
    /// <summary>A character that is neither seen nor heard: zero-width, combining, control.</summary>
    internal const string Nothing = "";

    /// <summary>A character that parts words.</summary>
    internal const string Gap = " ";

    // Latin, Greek and Cyrillic with their accents: nearly every letter that the six languages write.
    private const int Tabled = 0x530;

    // Most emoji are feelings, and a skull is laughter; these few are means, and are read as the word.
    private static readonly FrozenDictionary<int, string> Emoji = new Dictionary<int, string>
    {
        [0x1F52A] = "knife",
        [0x1F5E1] = "knife",
        [0x1F52B] = "gun",
        [0x1F48A] = "pills",
        [0x26B0] = "coffin",
        [0x1FAA6] = "coffin",
        [0x1FA78] = "blood",
    }.ToFrozenDictionary();

    // Cyrillic letters that pass for Latin ones inside a Latin word.
    private static readonly FrozenDictionary<char, char> LookAlikes = "аеорсухкмтвніѕј"
        .Zip("aeopcyxkmtbhisj").ToDictionary(pair => pair.First, pair => pair.Second).ToFrozenDictionary();

    private static readonly string[] Table = BuildTable();

    /// <summary>The plain form: letters and digits, <see cref="Nothing"/>, <see cref="Gap"/>, or a word between gaps.</summary>
    internal static string Of(Rune rune) => rune.Value < Tabled ? Table[rune.Value] : Fold(rune);

    /// <summary>Turns look-alike letters of a word that mixes the two scripts into Latin ones.</summary>
    internal static string Unmix(string word) =>
        word.Any(char.IsAsciiLetter) && word.Any(LookAlikes.ContainsKey)
            ? string.Concat(word.Select(letter => LookAlikes.GetValueOrDefault(letter, letter)))
            : word;

    private static string[] BuildTable()
    {
        var table = new string[Tabled];
        for (var value = 0; value < Tabled; value++)
        {
            table[value] = Fold(new Rune(value));
        }

        return table;
    }

    private static string Fold(Rune rune)
    {
        if (Emoji.TryGetValue(rune.Value, out var word))
        {
            return Gap + word + Gap;
        }

        if (rune.Value is '\'' or '`' or 0x2018 or 0x2019 or 0x02BC or 0x00B4)
        {
            return Nothing;
        }

        var category = Rune.GetUnicodeCategory(rune);
        return category switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Nothing,
            UnicodeCategory.Control => rune.Value == '\t' ? Gap : Nothing,
            _ => Letters(rune),
        };
    }

    private static string Letters(Rune rune)
    {
        var plain = new StringBuilder();
        foreach (var part in Decomposed(rune))
        {
            if (Rune.IsLetterOrDigit(part))
            {
                plain.Append(part.Value == 'ß' ? "ss" : Rune.ToLowerInvariant(part).ToString());
            }
        }

        return plain.Length == 0 ? Gap : plain.ToString();
    }

    // A code point outside any assigned block has no decomposition, and asking for one throws.
    private static StringRuneEnumerator Decomposed(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned
            ? Gap
            : rune.ToString().Normalize(NormalizationForm.FormKD)).EnumerateRunes();
}
