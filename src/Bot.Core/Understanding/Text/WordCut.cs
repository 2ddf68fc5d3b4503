namespace Bot.Core.Understanding.Text;

/// <summary>Where a number is written together with a word: 16yo, 10th, f15, im16.</summary>
internal static class WordCut
{
    // One digit and a longer word is a disguise ("5uicide"), not a number.
    private const int ShortTail = 3;

    /// <summary>The length of the first part; 0 when the word is one.</summary>
    internal static int Of(string word)
    {
        var digits = Count(word, 0, char.IsDigit);
        if (digits is > 0 and <= 3 && digits + Count(word, digits, char.IsLetter) == word.Length)
        {
            var tail = word.Length - digits;
            return tail > 0 && (digits >= 2 || tail <= ShortTail) ? digits : 0;
        }

        var letters = Count(word, 0, char.IsLetter);
        var after = Count(word, letters, char.IsDigit);
        return letters is 1 or 2 && after == 2 && letters + after == word.Length ? letters : 0;
    }

    private static int Count(string word, int from, Func<char, bool> holds)
    {
        var at = from;
        while (at < word.Length && holds(word[at]))
        {
            at++;
        }

        return at - from;
    }
}
