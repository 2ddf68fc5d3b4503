using System.Collections.Immutable;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core.Safety;

/// <summary>
/// Danger that shows over several messages: who says goodbye, gives things away and is suddenly calm says it in three sentences, none
/// of which says it alone. The names of the signs are remembered for a day, never the words.
/// </summary>
internal static class CueMemory
{
    private const int Kept = 8;
    private const int Hours = 24;

    // Two kinds of signs beside a weak finding are taken at their word; three kinds without one are asked about.
    private const int KindsThatAreStrong = 2;
    private const int KindsThatAsk = 3;

    /// <summary>Remembers the signs of a reading and weighs them with those before.</summary>
    public static RiskFinding Weigh(TurnBuilder turn, Reading reading)
    {
        if (reading.Cues.IsEmpty)
        {
            return reading.Risk;
        }

        var earlier = Recent(turn).Select(cue => cue.Name).ToHashSet(StringComparer.Ordinal);
        Remember(turn, reading.Cues);
        var kinds = earlier.Union(reading.Cues, StringComparer.Ordinal).Count();
        return reading.Risk switch
        {
            { Label: RiskLabel.Crisis, Tier: RiskTier.Weak } when earlier.Count > 0 && kinds >= KindsThatAreStrong =>
                reading.Risk with { Tier = RiskTier.Strong },
            { Label: RiskLabel.None } when earlier.Count > 0 && kinds >= KindsThatAsk =>
                new RiskFinding(RiskLabel.Crisis, RiskTier.Weak, Language: reading.Language),
            _ => reading.Risk,
        };
    }

    private static IEnumerable<Cue> Recent(TurnBuilder turn) =>
        turn.Journey.Interrupts.Cues.Where(cue => turn.Now - cue.At < Duration.FromHours(Hours));

    private static void Remember(TurnBuilder turn, ImmutableArray<string> names)
    {
        var cues = Recent(turn).Where(cue => !names.Contains(cue.Name))
            .Concat(names.Select(name => new Cue(name, turn.Now)))
            .TakeLast(Kept);
        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Cues = [.. cues] } };
    }
}
