using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>How the person was when they last said so; what a nudge may ask follows from it (nudges.md, rule 7).</summary>
internal static class NudgeMood
{
    /// <summary>Very low, or very intense: gentle words only, no tasks.</summary>
    public static bool IsLow(Journey journey, Rules rules, Instant at) =>
        Last(journey, rules, at) is { } told && (told.Mood <= rules.Nudges.LowMood || told.Intensity >= rules.SteadyFromIntensity);

    /// <summary>A good day: growth comes first, and nothing looks back at the loss.</summary>
    public static bool IsGood(Journey journey, Rules rules, Instant at) =>
        Last(journey, rules, at) is { } told && told.Mood >= rules.Nudges.GoodMood && !(told.Intensity >= rules.SteadyFromIntensity);

    private static CheckIn? Last(Journey journey, Rules rules, Instant at)
    {
        var last = journey.CheckIns.LastOrDefault(told => told.Mood is not null || told.Intensity is not null);
        return last is not null && at - last.At <= Duration.FromDays(rules.Nudges.MoodDays) ? last : null;
    }
}
