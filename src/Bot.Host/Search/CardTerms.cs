using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Bot.Host.Search;

/// <summary>Which terms stand on which card, to judge how much of a question a card covers.</summary>
internal sealed class CardTerms
{
    // Tuned on questions that share few words with the cards, and on questions that no card answers.
    private const double Enough = 0.45;
    private const double EnoughWithThing = 0.2;

    private readonly ImmutableArray<FrozenSet<string>> cards;
    private readonly FrozenDictionary<string, double> rarity;
    private readonly double unknown;

    /// <summary>Learns the terms of the cards, in their order.</summary>
    public CardTerms(IReadOnlyCollection<IEnumerable<string>> termsOfCards)
    {
        cards = [.. termsOfCards.Select(terms => terms.ToFrozenSet(StringComparer.Ordinal))];
        rarity = cards.SelectMany(terms => terms)
            .CountBy(term => term, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Key, entry => Rarity(entry.Value), StringComparer.Ordinal);
        unknown = Rarity(1) / 2;
    }

    /// <summary>Whether a card answers a question: it covers much of it, or some of it and is about what it speaks of.</summary>
    public bool Answers(int card, Question question)
    {
        var share = Covered(card, question);
        return share >= Enough || (share >= EnoughWithThing && question.Things.Any(cards[card].Contains));
    }

    /// <summary>
    /// How much of a question a card covers, 0 to 1: rare words count more, words on no card half as much as the rarest.
    /// </summary>
    private double Covered(int card, Question question)
    {
        double all = 0, covered = 0;
        foreach (var unit in question.Units)
        {
            double heaviest = 0, held = 0;
            foreach (var term in unit)
            {
                var weight = rarity.GetValueOrDefault(term);
                heaviest = Math.Max(heaviest, weight);
                held = cards[card].Contains(term) ? Math.Max(held, weight) : held;
            }

            all += heaviest > 0 ? heaviest : unknown;
            covered += held;
        }

        return all > 0 ? covered / all : 0;
    }

    private double Rarity(int onCards) => Math.Log(1 + ((double)cards.Length / onCards));
}
