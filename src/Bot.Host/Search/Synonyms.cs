using System.Collections.Frozen;

namespace Bot.Host.Search;

/// <summary>Knows which words and phrases mean the same thing, and names that thing.</summary>
internal sealed class Synonyms
{
    /// <summary>Keeps the names of things apart from words that people type.</summary>
    private const string Mark = "zq";

    private readonly FrozenDictionary<string, string[]> things;
    private readonly int longest;

    /// <summary>Builds the table.</summary>
    /// <param name="groups">The name of a thing, and the words and phrases for it.</param>
    public Synonyms(IReadOnlyDictionary<string, string[]> groups)
    {
        var table = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, members) in groups)
        {
            foreach (var member in members)
            {
                var split = Words.Split(member);
                words.UnionWith(split);
                longest = Math.Max(longest, split.Count);
                Add(table, Key(split, 0, split.Count), Mark + name);
            }
        }

        things = table.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
        AllWords = words;
    }

    /// <summary>Every word that stands in a group.</summary>
    public IReadOnlySet<string> AllWords { get; }

    /// <summary>Reads a text from left to right. Where phrases overlap, the longest counts.</summary>
    /// <returns>For each phrase or single word: where it begins, how many words it has, and the things it names, if any.</returns>
    public IEnumerable<(int At, int Length, string[] Things)> Read(List<string> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var (length, found) = Longest(words, at);
            yield return (at, length, found);
            at += length;
        }
    }

    /// <summary>The names of the things that a text speaks of, as often as it does.</summary>
    public IEnumerable<string> Things(string text) => Read(Words.Split(text)).SelectMany(found => found.Things);

    private (int Length, string[] Things) Longest(List<string> words, int at)
    {
        for (var length = Math.Min(longest, words.Count - at); length > 0; length--)
        {
            if (things.TryGetValue(Key(words, at, length), out var names))
            {
                return (length, names);
            }
        }

        return (1, []);
    }

    private static void Add(Dictionary<string, List<string>> table, string key, string name)
    {
        if (!table.TryGetValue(key, out var names))
        {
            table[key] = names = [];
        }

        if (!names.Contains(name, StringComparer.Ordinal))
        {
            names.Add(name);
        }
    }

    private static string Key(List<string> words, int at, int length) =>
        string.Join(' ', words.Skip(at).Take(length).Select(Words.Root));
}
