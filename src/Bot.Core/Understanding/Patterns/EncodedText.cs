using Bot.Core.Understanding.Text;

namespace Bot.Core.Understanding.Patterns;

/// <summary>A text as the entries of a vocabulary.</summary>
/// <param name="Words">Its words, with their places in the original.</param>
/// <param name="Entries">For each word its entry.</param>
internal sealed record EncodedText(IReadOnlyList<Word> Words, int[] Entries)
{
    /// <summary>How many words and boundaries there are.</summary>
    internal int Count => Entries.Length;

    /// <summary>Where the sentence around a word begins and ends (exclusive).</summary>
    internal (int Start, int End) SentenceAround(int index)
    {
        var start = index;
        while (start > 0 && Entries[start - 1] != Vocabulary.Boundary)
        {
            start--;
        }

        var end = index;
        while (end < Count && Entries[end] != Vocabulary.Boundary)
        {
            end++;
        }

        return (start, end);
    }
}
