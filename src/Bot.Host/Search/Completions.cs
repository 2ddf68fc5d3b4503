using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Search;

/// <summary>Finds cards by the beginning of a word, while somebody is still typing.</summary>
internal sealed class Completions
{
    private readonly ImmutableArray<(TopicCard Card, string Title, ImmutableArray<string> Asks)> cards;

    /// <summary>Reads titles and phrasings.</summary>
    public Completions(ImmutableArray<TopicCard> cards) =>
        this.cards =
        [
            .. cards.OrderBy(card => card.Title, StringComparer.Ordinal)
                .Select(card => (card, Plain(card.Title), card.Asks.Select(Plain).ToImmutableArray())),
        ];

    /// <summary>The cards that go on like a text: by title first, then by what people ask; all of them for no text.</summary>
    public IEnumerable<TopicCard> Of(string typed)
    {
        var start = Plain(typed);
        return cards
            .Select(entry => (entry.Card, Place: Place(entry.Title, entry.Asks, start)))
            .Where(entry => entry.Place < int.MaxValue)
            .OrderBy(entry => entry.Place)
            .Select(entry => entry.Card);
    }

    /// <summary>0 where the title begins so, 1 where a word of it does, 2 where a phrasing has such a word; else none.</summary>
    private static int Place(string title, ImmutableArray<string> asks, string start) => title switch
    {
        _ when title.StartsWith(start, StringComparison.Ordinal) => 0,
        _ when Within(title, start) => 1,
        _ when asks.Any(ask => Within(ask, start)) => 2,
        _ => int.MaxValue,
    };

    private static bool Within(string text, string start) => $" {text}".Contains($" {start}", StringComparison.Ordinal);

    private static string Plain(string text) => string.Join(' ', Words.Split(text));
}
