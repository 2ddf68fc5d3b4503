using Bot.Core.Understanding.Learned;
using Bot.Core.Understanding.Text;

namespace Bot.Host.Content;

/// <summary>Reads <c>understanding/concepts.tsv</c>: a concept, a tab, its words with commas between.</summary>
internal static class ConceptFile
{
    /// <summary>The lexicon; an empty one where there is no file.</summary>
    /// <param name="folder">The folder <c>understanding</c>.</param>
    public static ConceptLexicon Read(string folder)
    {
        var path = Path.Combine(folder, "concepts.tsv");
        return File.Exists(path) ? new ConceptLexicon([.. File.ReadLines(path).SelectMany(Entries)]) : new ConceptLexicon();
    }

    private static IEnumerable<KeyValuePair<string, string>> Entries(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab <= 0 || line[0] == '#'
            ? []
            : line[(tab + 1)..].Split(',').Select(words => KeyValuePair.Create(Plain(words.Trim()), line[..tab])).Where(entry => entry.Key.Length > 0);
    }

    // The same plain form as texts are brought to; the star that takes every ending is no letter.
    private static string Plain(string words) => words.StartsWith('#')
        ? words
        : string.Join(' ', TextNormalizer.Split(words.TrimEnd('*')).Select(word => word.Plain)) + (words.EndsWith('*') ? "*" : string.Empty);
}
