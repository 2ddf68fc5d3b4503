using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Bot.Core.Understanding.Patterns;

/// <summary>What can be said of a pattern without running it: its size, and the words without which it cannot match.</summary>
internal static class PatternShape
{
    /// <summary>The most places for words that a pattern may have: the bits of one machine word pair.</summary>
    internal const int MostPlaces = 128;

    // Anchors made of these would try a pattern on every text.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "i", "im", "me", "my", "the", "a", "to", "it", "is", "be", "in", "of", "and", "that", "he", "she", "they", "him", "her",
        "them", "you", "so", "this", "not", "no", "was", "have", "had", "for", "with", "on", "do", "if", "will", "would", "we",
        "yo", "me", "de", "la", "el", "que", "en", "a", "un", "una", "no", "se", "lo", "le", "les", "mi", "ya", "si",
        "ich", "sie", "er", "die", "der", "das", "mich", "mir", "nicht", "und", "zu", "ist", "bin", "habe", "hab", "ihn", "ihr",
        "je", "il", "elle", "ne", "pas", "me", "ma", "mon", "les", "des", "du", "eu", "ele", "ela", "nao", "o", "os", "meu", "e",
        "я", "он", "она", "не", "и", "в", "на", "что", "мне", "меня", "ее", "его", "с", "за", "у");

    /// <summary>One of several, with single words drawn together into one place.</summary>
    internal static PatternNode Either(ImmutableArray<PatternNode> items)
    {
        var flat = items.SelectMany(item => item is PatternNode.Either either ? either.Items : [item]).ToList();
        var words = flat.OfType<PatternNode.Words>().SelectMany(item => item.Any).Distinct(StringComparer.Ordinal);
        var rest = flat.Where(item => item is not PatternNode.Words);
        ImmutableArray<string> together = [.. words];
        ImmutableArray<PatternNode> joined = together.IsEmpty ? [.. rest] : [new PatternNode.Words(together), .. rest];
        return joined.Length == 1 ? joined[0] : new PatternNode.Either(joined);
    }

    /// <summary>The pattern itself when it can be run.</summary>
    /// <exception cref="FormatException">It is too large, or matches without any word.</exception>
    internal static PatternNode Checked(PatternNode node, string text)
    {
        if (Places(node) > MostPlaces)
        {
            throw new FormatException($"'{text}' has more than {MostPlaces} places for words; split it.");
        }

        return Anchor(node).IsEmpty
            ? throw new FormatException($"'{text}' would match without any word.")
            : node;
    }

    /// <summary>How many places for words it has.</summary>
    internal static int Places(PatternNode node) => node switch
    {
        PatternNode.Words => 1,
        PatternNode.Gap gap => gap.Most,
        PatternNode.Sequence sequence => sequence.Items.Sum(Places),
        PatternNode.Either either => either.Items.Sum(Places),
        PatternNode.Maybe maybe => Places(maybe.Item),
        _ => throw new InvalidOperationException("An unknown kind of pattern."),
    };

    /// <summary>Words of which at least one stands in every match, the rarest such; empty when there are none.</summary>
    internal static ImmutableArray<string> Anchor(PatternNode node) => node switch
    {
        PatternNode.Words words => words.Any,
        PatternNode.Sequence sequence => sequence.Items.Select(Anchor).Where(words => !words.IsEmpty)
            .OrderBy(Commonness).FirstOrDefault([]),
        PatternNode.Either either => Union([.. either.Items.Select(Anchor)]),
        _ => [],
    };

    private static ImmutableArray<string> Union(ImmutableArray<ImmutableArray<string>> anchors) =>
        anchors.Any(words => words.IsEmpty) ? [] : [.. anchors.SelectMany(words => words).Distinct(StringComparer.Ordinal)];

    private static int Commonness(ImmutableArray<string> words) =>
        words.Sum(word => Common.Contains(word) ? 100 : 1);
}
