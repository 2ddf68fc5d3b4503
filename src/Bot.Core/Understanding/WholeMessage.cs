using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding;

/// <summary>A message that is nothing but a small answer, brought to the form in which such answers are listed.</summary>
internal static class WholeMessage
{
    // "i really do not know": longer messages say more than the answer.
    private const int LongestAnswer = 40;

    /// <summary>The plain words with a space between; null for a message too long to be a small answer, or without words.</summary>
    internal static string? Plain(string text)
    {
        if (text.Length > LongestAnswer)
        {
            return null;
        }

        var words = string.Join(' ', TextNormalizer.Split(text).Where(word => !word.IsBoundary).Select(word => word.Plain));
        return words.Length == 0 ? null : words;
    }
}
