using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Search;

/// <summary>
/// Finds lookup cards for what people type, in their own words: a model learnt from how people ask, SQLite's full-text index
/// over the cards, our synonyms, and a little tolerance for typing errors. Built once, then safe for any number of threads.
/// Never fails on a text.
/// </summary>
internal sealed class TopicSearch : IDisposable
{
    /// <summary>How many cards are shown when none answers.</summary>
    private const int NearestShown = 3;

    // Tuned on the development questions, and on questions that no card answers.
    private const double LikelyEnough = 0.06;
    private const double KnownEnough = 0.7;
    private const double FullTextShare = 0.05;

    private readonly ImmutableArray<TopicCard> cards;
    private readonly Synonyms synonyms;
    private readonly Spelling spelling;
    private readonly PhraseModel model;
    private readonly Completions completions;
    private readonly ImmutableArray<CardIndex> indexes;
    private uint next;

    /// <summary>Builds the search.</summary>
    /// <param name="cards">The cards of the playbook.</param>
    /// <param name="words">Synonyms, and what speaks for a card.</param>
    public TopicSearch(IEnumerable<TopicCard> cards, SearchWords words)
    {
        this.cards = [.. cards.OrderBy(card => card.Id, StringComparer.Ordinal)];
        synonyms = new Synonyms(words.Synonyms);
        var phrases = CardPhrases.Of(this.cards, words.OfCards).ToList();
        var indexed = this.cards.Select(card => IndexedCard.Of(card, synonyms)).ToImmutableArray();
        spelling = new Spelling(phrases.SelectMany(phrase => phrase.Words).Concat(synonyms.AllWords).Concat(StopWords.All));
        model = CardPhrases.Learn(phrases, this.cards.Length, synonyms);
        completions = new Completions(this.cards);
        indexes = [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => new CardIndex(indexed))];
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="text">Anything a person typed.</param>
    /// <param name="max">How many cards at most.</param>
    /// <returns>The cards that answer, best first; when none does, the nearest, with <see cref="TopicHit.Near"/> false.</returns>
    public ImmutableArray<TopicHit> Find(string text, int max)
    {
        var words = Words.Split(text).ConvertAll(spelling.Mend);
        var (scores, known) = Score(words);
        var best = Best(scores, Math.Max(max, NearestShown));
        var near = known >= KnownEnough && scores[best[0]] >= LikelyEnough;
        return
        [
            .. best.Select(card => new TopicHit(cards[card], scores[card], near && scores[card] >= LikelyEnough))
                .Where(hit => hit.Near || !near)
                .Take(near ? max : Math.Min(max, NearestShown)),
        ];
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

    /// <summary>The model's word for each card, and a little of the full text, which knows the cards by heart.</summary>
    private (double[] Scores, double Known) Score(List<string> words)
    {
        var (likely, known) = model.Judge(words);
        var scores = new double[cards.Length];
        for (var card = 0; card < scores.Length; card++)
        {
            scores[card] = likely[card];
        }

        var found = Index().Find(Question.Of(words, synonyms).Terms, NearestShown);
        foreach (var (card, score) in found)
        {
            scores[card] += FullTextShare * score / found[0].Score;
        }

        return (scores, known);
    }

    private static ImmutableArray<int> Best(double[] scores, int count) =>
        [.. Enumerable.Range(0, scores.Length).OrderByDescending(card => scores[card]).Take(count)];

    private CardIndex Index() => indexes[(int)(Interlocked.Increment(ref next) % (uint)indexes.Length)];
}
