using System.Collections.Frozen;

namespace Bot.Host.Search;

/// <summary>Knows which words and phrases mean the same thing, and names that thing.</summary>
internal sealed class Synonyms
{
    /// <summary>Keeps the names of things apart from words that people type.</summary>
    private const string Mark = "zq";

    private readonly FrozenDictionary<string, Phrase[]> byFirst;

    /// <summary>Builds the table.</summary>
    /// <param name="groups">The name of a thing, and the words and phrases for it.</param>
    public Synonyms(IReadOnlyDictionary<string, string[]> groups)
    {
        var members = groups
            .SelectMany(group => group.Value, (group, member) => (Thing: Mark + group.Key, Words: Words.Split(member)))
            .Where(member => member.Words.Count > 0)
            .ToList();
        AllWords = members.SelectMany(member => member.Words).ToHashSet(StringComparer.Ordinal);
        byFirst = members
            .Select(member => (member.Thing, Roots: member.Words.Select(Words.Root).ToArray()))
            .GroupBy(member => string.Join(' ', member.Roots), StringComparer.Ordinal)
            .Select(same => new Phrase(
                same.First().Roots, [.. same.Select(member => member.Thing).Distinct(StringComparer.Ordinal)]))
            .GroupBy(phrase => phrase.Roots[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, LongestFirst, StringComparer.Ordinal);
    }

    /// <summary>Every word that stands in a group.</summary>
    public IReadOnlySet<string> AllWords { get; }

    /// <summary>Reads a text from left to right. Where phrases overlap, the longest counts.</summary>
    /// <returns>For each phrase or single word: where it begins, how many words it has, and what it names.</returns>
    public IEnumerable<(int At, int Length, string[] Things)> Read(List<string> words)
    {
        var roots = words.ConvertAll(Words.Root);
        for (var at = 0; at < roots.Count;)
        {
            var phrase = At(roots, at);
            var length = phrase?.Roots.Length ?? 1;
            yield return (at, length, phrase?.Things ?? []);
            at += length;
        }
    }

    /// <summary>The names of the things that a text speaks of, as often as it does.</summary>
    public IEnumerable<string> Things(string text) => Read(Words.Split(text)).SelectMany(found => found.Things);

    private Phrase? At(List<string> roots, int at)
    {
        foreach (var phrase in byFirst.GetValueOrDefault(roots[at], []))
        {
            if (phrase.Stands(roots, at))
            {
                return phrase;
            }
        }

        return null;
    }

    private static Phrase[] LongestFirst(IEnumerable<Phrase> phrases) =>
        [.. phrases.OrderByDescending(phrase => phrase.Roots.Length)];

    /// <summary>A word or phrase, and what it names.</summary>
    private sealed record Phrase(string[] Roots, string[] Things)
    {
        public bool Stands(List<string> roots, int at)
        {
            if (at + Roots.Length > roots.Count)
            {
                return false;
            }

            for (var i = 0; i < Roots.Length; i++)
            {
                if (!string.Equals(Roots[i], roots[at + i], StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
