namespace Bot.Core.Understanding.Text;

/// <summary>Cuts a text into plain words: whatever the writer did with case, accents, spacing and signs.</summary>
/// <remarks>Linear in the text. Spellings that need a vocabulary (k1ll, k i l l, sooo) are undone by <c>Vocabulary</c>.</remarks>
public static class TextNormalizer
{
    /// <summary>The most that is read of a text, in UTF-16 units; of a longer one, the first and the last half of this.</summary>
    public const int LongestText = 20_000;

    /// <summary>The words of a text in order, with a boundary word where a sentence ends.</summary>
    public static IReadOnlyList<Word> Split(string text)
    {
        if (text.Length <= LongestText)
        {
            return new WordScanner(text, 0, text.Length).Scan();
        }

        var words = new List<Word>(new WordScanner(text, 0, LongestText / 2).Scan());
        words.Add(new Word(string.Empty, LongestText / 2, LongestText / 2));
        words.AddRange(new WordScanner(text, text.Length - (LongestText / 2), text.Length).Scan());
        return words;
    }
}
