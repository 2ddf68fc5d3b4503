using System.Runtime.InteropServices;

namespace Bot.Host.Search;

/// <summary>Numbers the features of phrases, and weighs each by how few cards have it.</summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<double> rarity = [];
    private readonly Synonyms synonyms;
    private readonly double unknown;

    /// <summary>Learns the features of phrases.</summary>
    public FeatureTable(IEnumerable<(int Card, List<string> Words)> phrases, int cards, Synonyms synonyms)
    {
        this.synonyms = synonyms;
        var seen = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (card, words) in phrases)
        {
            foreach (var (name, _) in Features.Of(words, synonyms))
            {
                ref var on = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, name, out _);
                (on ??= []).Add(card);
            }
        }

        foreach (var (name, on) in seen)
        {
            numbers[name] = rarity.Count;
            rarity.Add(Math.Log(1 + ((double)cards / on.Count)));
        }

        unknown = Math.Log(1 + cards) / 2;
    }

    /// <summary>How many there are.</summary>
    public int Count => rarity.Count;

    /// <summary>The features of a text, and how much of it is known, 0 to 1: a rare word counts more.</summary>
    public (FeatureValue[] Values, double Known) Read(List<string> words)
    {
        var values = new Dictionary<int, double>();
        double known = 0, all = 0;
        foreach (var (name, kind) in Features.Of(words, synonyms))
        {
            var has = numbers.TryGetValue(name, out var number);
            var value = kind * (has ? rarity[number] : unknown);
            if (has)
            {
                values[number] = Math.Max(values.GetValueOrDefault(number), value);
            }

            if (!IsPair(name))
            {
                all += value;
                known += has ? value : 0;
            }
        }

        var length = Math.Sqrt(values.Values.Sum(value => value * value));
        return ([.. values.Select(pair => new FeatureValue(pair.Key, (float)(pair.Value / length)))], all > 0 ? known / all : 0);
    }

    private static bool IsPair(string name) => name.Contains(' ', StringComparison.Ordinal);
}
