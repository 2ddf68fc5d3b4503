using System.Collections.Immutable;
using Bot.Core.Content;
using Bot.Core.Understanding;
using Bot.Host.Ports;

namespace Bot.Host.Turns;

/// <summary>Reads a text by the rules of the playbook and the search over its cards.</summary>
internal sealed class PlaybookReader(Playbook playbook, FindCards find) : ITextReader
{
    private const int HitsKept = 3;

    /// <inheritdoc/>
    public Reading Read(string text)
    {
        var hits = find(text, HitsKept).Where(card => card.Near).Select(card => card.Id).ToImmutableArray();
        var topics = hits
            .Select(id => playbook.Topics.GetValueOrDefault(id)?.Topic)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        var intent = playbook.Intents.Recognise(text);
        return Reading.Nothing with
        {
            Risk = playbook.Risk.Screen(text),
            Intent = intent.Intent,
            Hint = intent.Hint,
            Order = intent.Order,
            Several = intent.Several,
            Language = LanguageGuess.Of(text),
            Topics = topics,
            Hits = hits,
        };
    }
}
