using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Search;

/// <summary>
/// Finds lookup cards for what people type, in their own words: SQLite's full-text index over the cards, our synonyms, and
/// a little tolerance for typing errors. Built once, then safe for any number of threads. Never fails on a text.
/// </summary>
internal sealed class TopicSearch : IDisposable
{
    /// <summary>How many cards are shown when none answers.</summary>
    private const int NearestShown = 3;

    private readonly ImmutableArray<TopicCard> cards;
    private readonly Synonyms synonyms;
    private readonly Spelling spelling;
    private readonly CardTerms terms;
    private readonly Completions completions;
    private readonly ImmutableArray<CardIndex> indexes;
    private uint next;

    /// <summary>Builds the search.</summary>
    /// <param name="cards">The cards of the playbook.</param>
    /// <param name="groups">Words that mean the same, from <see cref="SynonymFile"/>.</param>
    public TopicSearch(IEnumerable<TopicCard> cards, IReadOnlyDictionary<string, string[]> groups)
    {
        this.cards = [.. cards.OrderBy(card => card.Id, StringComparer.Ordinal)];
        synonyms = new Synonyms(groups);
        var indexed = this.cards.Select(card => IndexedCard.Of(card, synonyms)).ToImmutableArray();
        spelling = new Spelling(indexed.SelectMany(card => card.AllWords()).Concat(synonyms.AllWords).Concat(StopWords.All));
        terms = new CardTerms([.. indexed.Select(card => card.Terms())]);
        completions = new Completions(this.cards);
        indexes = [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => new CardIndex(indexed))];
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="text">Anything a person typed.</param>
    /// <param name="max">How many cards at most.</param>
    /// <returns>The cards that answer, best first; when none does, the nearest, with <see cref="TopicHit.Near"/> false.</returns>
    public ImmutableArray<TopicHit> Find(string text, int max)
    {
        var question = Read(text);
        var found = Index().Find(question.Terms, cards.Length);
        var hits = found.Select(hit => Hit(hit.Card, hit.Score, question)).ToList();
        return hits is [{ Near: true }, ..]
            ? [.. hits.Where(hit => hit.Near).Take(max)]
            : [.. Nearest(hits).Take(Math.Min(max, NearestShown))];
    }

    /// <summary>Cards for what is typed so far (autocomplete): those that go on like it, then those that answer it.</summary>
    /// <param name="prefix">What has been typed; all cards for nothing.</param>
    /// <param name="max">How many cards at most; the platforms take 25.</param>
    public ImmutableArray<TopicCard> Suggest(string prefix, int max) =>
        [.. completions.Of(prefix).Concat(Find(prefix, max).Where(hit => hit.Near).Select(hit => hit.Card)).Distinct().Take(max)];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var index in indexes)
        {
            index.Dispose();
        }
    }

    private Question Read(string text) => Question.Of(Words.Split(text).ConvertAll(spelling.Mend), synonyms);

    private CardIndex Index() => indexes[(int)(Interlocked.Increment(ref next) % (uint)indexes.Length)];

    private TopicHit Hit(int card, double score, Question question) =>
        new(cards[card], score, terms.Answers(card, question));

    private IEnumerable<TopicHit> Nearest(List<TopicHit> hits) =>
        hits.Select(hit => hit with { Near = false })
            .Concat(cards.Select(card => new TopicHit(card, 0, Near: false)))
            .DistinctBy(hit => hit.Card.Id, StringComparer.Ordinal);
}
