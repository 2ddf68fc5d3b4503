using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>How often routine nudges may come: fewer as time goes on, fewer when ignored or when the person said so. Never more.</summary>
internal static class NudgePace
{
    /// <summary>The answer of the person, or its lack, after a day: an unanswered nudge counts as ignored.</summary>
    public static NudgeState Settled(NudgeState state, NudgeRules rules, Instant now) =>
        state.AwaitingSince is { } since && now - since >= Duration.FromHours(rules.AnswerHours)
            ? state with { Ignored = state.Ignored + 1, AwaitingSince = null }
            : state;

    /// <summary>After any word of the person: the silence is over, and what was ignored counts one level less.</summary>
    public static NudgeState Heard(NudgeState state, NudgeRules rules, Instant now)
    {
        var settled = Settled(state, rules, now);
        var left = settled.Ignored switch
        {
            var many when many >= rules.IgnoredAsk => rules.IgnoredWeekly,
            var some when some >= rules.IgnoredWeekly => rules.IgnoredDouble,
            _ => 0,
        };
        return settled with { Ignored = left, AwaitingSince = null, KeepAskedAt = null };
    }

    /// <summary>Ignored in a row, if what waits for an answer gets none.</summary>
    public static int IgnoredThen(NudgeState state) => state.Ignored + (state.AwaitingSince is null ? 0 : 1);

    /// <summary>Days that must lie between two routine nudges.</summary>
    /// <param name="state">How they were taken.</param>
    /// <param name="rules">The numbers.</param>
    /// <param name="day">The day of the journey, from 1.</param>
    public static int DaysBetween(NudgeState state, NudgeRules rules, int day)
    {
        const int Week = 7;
        var days = AWeek(rules, day) switch { >= Week => 1, 0 => int.MaxValue, var few => Week / few };
        var ignored = IgnoredThen(state);
        if (ignored >= rules.IgnoredWeekly || state.Less >= 2)
        {
            return Math.Max(days, Week);
        }

        return days < Week && (ignored >= rules.IgnoredDouble || state.Less == 1) ? days * 2 : days;
    }

    /// <summary>Routine nudges in seven days.</summary>
    public static int AWeek(NudgeRules rules, int day) => day switch
    {
        _ when day <= rules.DenseDays => 7,
        _ when day <= rules.MiddleDays => rules.MiddleAWeek,
        _ => rules.LaterAWeek,
    };
}
