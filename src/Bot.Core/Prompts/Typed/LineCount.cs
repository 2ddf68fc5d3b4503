using System.Collections.Immutable;

namespace Bot.Core.Prompts.Typed;

/// <summary>
/// How much somebody wrote, counted in their favour: a paragraph of three sentences is as good as three lines, and three names
/// with commas between them are as good as a list of three.
/// </summary>
internal static class LineCount
{
    /// <summary>Lines or sentences, whichever are more, summed over messages.</summary>
    public static int Of(ImmutableArray<string> messages)
    {
        var count = 0;
        foreach (var message in messages)
        {
            count += Math.Max(Parts(message, "\n"), Parts(message, ".!?…。！？\n"));
        }

        return count;
    }

    /// <summary>Items, those parted by commas counted each.</summary>
    public static int OfItems(ImmutableArray<string> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += Math.Max(1, Parts(item, ",;、"));
        }

        return count;
    }

    private static int Parts(ReadOnlySpan<char> text, ReadOnlySpan<char> ends)
    {
        var parts = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(ends);
            var part = end < 0 ? text : text[..end];
            parts += TypedText.IsBlank(part) ? 0 : 1;
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return parts;
    }
}
