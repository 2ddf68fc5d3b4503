using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Search;

/// <summary>What the search learns about the cards: how people ask, the words of the subject, and what the card says itself.</summary>
internal static class CardPhrases
{
    private const float OwnWords = 0.7f;
    private const float CardText = 0.3f;

    /// <summary>All phrases of all cards, in the order of the cards.</summary>
    public static IEnumerable<(int Card, List<string> Words, float Counts)> Of(
        ImmutableArray<TopicCard> cards, IReadOnlyDictionary<string, string[]> wordsOfCards)
    {
        for (var at = 0; at < cards.Length; at++)
        {
            var card = cards[at];
            var asked = card.Asks.Add(card.Title).Select(text => (text, 1f));
            var told = (wordsOfCards.GetValueOrDefault(card.Id) ?? []).Select(text => (text, OwnWords));
            var said = card.Do.Concat(card.Avoid).Append(card.Idea).Select(text => (text, CardText));
            foreach (var (text, counts) in asked.Concat(told).Concat(said))
            {
                yield return (at, Words.Split(text), counts);
            }
        }
    }

    /// <summary>Learns them.</summary>
    public static PhraseModel Learn(List<(int Card, List<string> Words, float Counts)> phrases, int cards, Synonyms synonyms)
    {
        var features = new FeatureTable(phrases.Select(phrase => (phrase.Card, phrase.Words)), cards, synonyms);
        var read = phrases.ConvertAll(phrase =>
            new PhraseModel.Phrase(phrase.Card, features.Read(phrase.Words).Values, phrase.Counts));
        return new PhraseModel(features, read, cards);
    }
}
