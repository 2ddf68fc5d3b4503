using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Understanding;
using Bot.Host.Ports;

namespace Bot.Host.Turns;

/// <summary>Reads a text by the patterns of the playbook, what was learned, and the search over its cards.</summary>
internal sealed class PlaybookReader(Playbook playbook, FindCards find) : ITextReader
{
    private const int HitsKept = 3;
    private const int TopicsKept = 5;

    // What follows a command of lookup is a few bare words.
    private const int ShortText = 20;

    // What the search's answers add to the score of their topic, best first.
    private static readonly float[] Ranks = [0.7f, 0.35f, 0.2f];

    private readonly Interpreter interpreter = new(playbook.Risk, playbook.Intents, playbook.Learned);

    /// <inheritdoc/>
    public Reading Read(string text)
    {
        var read = interpreter.Read(text);
        var hits = MayAsk(text, read) ? Hits(text) : [];
        return Reading.Nothing with
        {
            Risk = read.Risk,
            Intent = read.Intent.Intent,
            Rival = read.Rival,
            Certainty = read.Certainty,
            Cues = read.Cues,
            Hint = read.Intent.Hint,
            Order = read.Intent.Order,
            Several = read.Intent.Several,
            Language = read.Language,
            Topics = Topics(read.Topics, hits),
            Hits = hits,
        };
    }

    // A search costs more than all the rest of a reading, and nobody looks up what they want stopped, moved or deleted.
    private static bool MayAsk(string text, Interpretation read) =>
        text.Length <= ShortText || text.Contains('?', StringComparison.Ordinal)
        || read.Intent.Intent is Intent.AskAdvice or Intent.ApologyHelp or Intent.Other
        || read.Rival is Intent.AskAdvice or Intent.ApologyHelp;

    private ImmutableArray<string> Hits(string text) => [.. find(text, HitsKept).Where(card => card.Near).Select(card => card.Id)];

    private ImmutableArray<string> Topics(ImmutableArray<TopicScore> learned, ImmutableArray<string> hits)
    {
        var found = hits.Select(id => playbook.Topics.GetValueOrDefault(id)?.Topic).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return learned.IsEmpty
            ? [.. found]
            : [.. learned.OrderByDescending(topic => topic.Score + Bonus(found.IndexOf(topic.Topic))).Take(TopicsKept).Select(topic => topic.Topic)];
    }

    private static float Bonus(int rank) => rank < 0 || rank >= Ranks.Length ? 0 : Ranks[rank];
}
