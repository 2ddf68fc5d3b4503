using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>How the person was when they last said so; what a nudge may ask follows from it (nudges.md, rule 7).</summary>
internal static class NudgeMood
{
    private const int SameTalkHours = 12;

    /// <summary>
    /// Very low, or very intense: gentle words only, no tasks. Where that was the last we heard, it holds until we hear more.
    /// </summary>
    public static bool IsLow(Journey journey, Rules rules, Instant at) =>
        Last(journey) is { } told && (told.Mood <= rules.Nudges.LowMood || told.Intensity >= rules.SteadyFromIntensity)
        && (IsOfLate(told, rules, at) || journey.SeenAt - told.At < Duration.FromHours(SameTalkHours));

    /// <summary>A good day: growth comes first, and nothing looks back at the loss.</summary>
    public static bool IsGood(Journey journey, Rules rules, Instant at) =>
        Last(journey) is { } told && IsOfLate(told, rules, at) && told.Mood >= rules.Nudges.GoodMood && !(told.Intensity >= rules.SteadyFromIntensity);

    private static CheckIn? Last(Journey journey) =>
        journey.CheckIns.LastOrDefault(told => told.Mood is not null || told.Intensity is not null);

    private static bool IsOfLate(CheckIn told, Rules rules, Instant at) => at - told.At <= Duration.FromDays(rules.Nudges.MoodDays);
}
