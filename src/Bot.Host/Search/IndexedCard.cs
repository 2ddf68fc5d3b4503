using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Search;

/// <summary>What the index holds of a card.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Asks">What people ask when they mean it.</param>
/// <param name="Idea">Its idea.</param>
/// <param name="Advice">What to do and what to avoid.</param>
/// <param name="Things">The names of the things that the card is about.</param>
internal sealed record IndexedCard(
    ImmutableArray<string> Title,
    ImmutableArray<string> Asks,
    ImmutableArray<string> Idea,
    ImmutableArray<string> Advice,
    ImmutableArray<string> Things)
{
    /// <summary>A card is about a thing when its title and phrasings speak of it this often: once may be chance.</summary>
    private const int MentionsForThing = 2;

    /// <summary>Reads a card.</summary>
    public static IndexedCard Of(TopicCard card, Synonyms synonyms) => new(
        [.. Words.Split(card.Title)],
        [.. card.Asks.SelectMany(Words.Split)],
        [.. Words.Split(card.Idea)],
        [.. card.Do.Concat(card.Avoid).SelectMany(Words.Split)],
        [.. AboutWhat(card, synonyms)]);

    /// <summary>All its words.</summary>
    public IEnumerable<string> AllWords() => Title.Concat(Asks).Concat(Idea).Concat(Advice);

    /// <summary>
    /// What it is about: its things, and the roots of the words of its title and phrasings. A word of its advice finds the
    /// card but does not make it an answer.
    /// </summary>
    public IEnumerable<string> Terms() => Title.Concat(Asks).Select(Words.Root).Concat(Things);

    private static IEnumerable<string> AboutWhat(TopicCard card, Synonyms synonyms)
    {
        return card.Asks.Add(card.Title)
            .SelectMany(text => synonyms.Things(text).Distinct(StringComparer.Ordinal))
            .GroupBy(thing => thing, StringComparer.Ordinal)
            .Where(group => group.Count() >= MentionsForThing)
            .SelectMany(group => group);
    }
}
