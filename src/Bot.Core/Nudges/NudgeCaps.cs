using Bot.Core.Clocks;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>The caps of nudges.md, rule 3. Promised messages stand outside them.</summary>
internal static class NudgeCaps
{
    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>The day of the journey at an instant, by the person's calendar, from 1.</summary>
    public static int DayOf(Journey journey, DateTimeZone zone, Instant at) =>
        Period.DaysBetween(LocalTimes.Local(zone, journey.StartedAt).Date, LocalTimes.Local(zone, at).Date) + 1;

    /// <summary>Which cap a nudge at an instant would break; null when none.</summary>
    public static string? Broken(Journey journey, NudgeRules rules, (Instant At, NudgeClass Class) nudge, DateTimeZone zone)
    {
        var (at, kind) = nudge;
        var sent = journey.Nudges.Sent;
        var today = LocalTimes.Local(zone, at).Date;
        var (ofDay, sameClassOfDay, ofWeek, routineOfWeek) = (0, 0, 0, 0);
        foreach (var earlier in sent)
        {
            if (at - earlier.At < Duration.FromHours(rules.ApartHours) && earlier.At - at < Duration.FromHours(rules.ApartHours))
            {
                return "apart";
            }

            var sameDay = LocalTimes.Local(zone, earlier.At).Date == today;
            var sameWeek = at - earlier.At < Week;
            ofDay += sameDay ? 1 : 0;
            sameClassOfDay += sameDay && earlier.Class == kind ? 1 : 0;
            ofWeek += sameWeek ? 1 : 0;
            routineOfWeek += sameWeek && earlier.Class == NudgeClass.Routine ? 1 : 0;
        }

        if (sameClassOfDay >= 1 || ofDay >= rules.MostADay)
        {
            return "cap_day";
        }

        var weekIsFull = ofWeek >= rules.MostAWeek
            || (kind == NudgeClass.Routine && routineOfWeek >= NudgePace.AWeek(rules, DayOf(journey, zone, at)));
        return weekIsFull ? "cap_week" : null;
    }
}
