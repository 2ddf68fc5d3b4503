using System.Collections.Immutable;

namespace Bot.Core.Understanding.Patterns;

/// <summary>A rule made ready to run.</summary>
/// <param name="Main">What is looked for.</param>
/// <param name="Others">What must stand in the text as well.</param>
/// <param name="Guards">What takes a match back.</param>
internal sealed record CompiledRule(
    Automaton Main,
    ImmutableArray<Automaton> Others,
    ImmutableArray<(GuardScope Scope, Automaton Pattern)> Guards)
{
    /// <summary>The first match that no guard takes back: its first and last word; null when there is none.</summary>
    internal (int First, int Last)? Find(EncodedText text, WordSets table)
    {
        var asked = false;
        var guarded = (End: 0, Holds: false);
        for (var at = 0; at < text.Count; at++)
        {
            var last = at < guarded.End && guarded.Holds ? -1 : Main.MatchAt(text, at, table);
            if (last < 0)
            {
                continue;
            }

            if (!asked && !MayStand(text, table))
            {
                return null;
            }

            asked = true;
            if (at >= guarded.End)
            {
                guarded = LookAround(text, at, table);
            }

            if (!guarded.Holds && !IsGuarded(GuardScope.Over, guard => guard.Overlaps(text, (at, last), table)))
            {
                return (at, last);
            }
        }

        return null;
    }

    // Asked once a sentence, however many matches it holds.
    private (int End, bool Holds) LookAround(EncodedText text, int at, WordSets table)
    {
        var (start, end) = text.SentenceAround(at);
        return (end, IsGuarded(GuardScope.Near, guard => guard.IsWithin(text, start, end, table)));
    }

    // These do not depend on the match, so a text full of matches asks them once.
    private bool MayStand(EncodedText text, WordSets table) =>
        Others.All(other => other.IsWithin(text, 0, text.Count, table))
        && !IsGuarded(GuardScope.Text, guard => guard.IsWithin(text, 0, text.Count, table));

    private bool IsGuarded(GuardScope scope, Func<Automaton, bool> holds) =>
        Guards.Any(guard => guard.Scope == scope && holds(guard.Pattern));
}
