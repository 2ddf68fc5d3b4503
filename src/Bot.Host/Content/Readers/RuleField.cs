using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Host.Content.Readers;

/// <summary>One number of <c>rules.yaml</c>: its key, what it may be, and where it goes.</summary>
/// <param name="Key">The name of the property of <see cref="Rules"/>, in lower case with underscores.</param>
/// <param name="IsWhole">True when it must be a whole number.</param>
/// <param name="Least">The least that makes sense; for locks, the least that is safe.</param>
/// <param name="Most">The most that makes sense.</param>
/// <param name="Set">Gives the rules with this number.</param>
internal sealed record RuleField(string Key, bool IsWhole, double Least, double Most, Func<Rules, double, Rules> Set)
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<RuleField> All =
    [
        Whole("steady_from_intensity", 0, 10, (rules, n) => rules with { SteadyFromIntensity = n }),
        Whole("steady_first_hours", 0, 720, (rules, n) => rules with { SteadyFirstHours = n }),
        Whole("calm_check_ins_apart_hours", 0, 720, (rules, n) => rules with { CalmCheckInsApartHours = n }),
        Whole("space_days", 0, 366, (rules, n) => rules with { SpaceDays = n }),
        Whole("decide_again_days", 0, 366, (rules, n) => rules with { DecideAgainDays = n }),
        Whole("median_urge_max", 0, 10, (rules, n) => rules with { MedianUrgeMax = n }),
        Whole("median_urge_over", 1, 100, (rules, n) => rules with { MedianUrgeOver = n }),
        Whole("goals_alive", 0, 1000, (rules, n) => rules with { GoalsAlive = n }),
        Whole("goal_alive_days", 0, 366, (rules, n) => rules with { GoalAliveDays = n }),
        Whole("pattern_entries", 0, 1000, (rules, n) => rules with { PatternEntries = n }),
        Whole("live_with_no_min", 0, 10, (rules, n) => rules with { LiveWithNoMin = n }),
        Whole("silence_wait_days", 0, 366, (rules, n) => rules with { SilenceWaitDays = n }),
        Whole("openers_max", 0, 2, (rules, n) => rules with { OpenersMax = n }),
        Whole("light_exchanges", 0, 1000, (rules, n) => rules with { LightExchanges = n }),
        Whole("drill_score_min", 0, 100, (rules, n) => rules with { DrillScoreMin = n }),
        Whole("trust_weeks", 0, 1000, (rules, n) => rules with { TrustWeeks = n }),
        Whole("promises_kept_percent", 0, 100, (rules, n) => rules with { PromisesKeptPercent = n }),
        Whole("slow_weeks_or_outings", 0, 1000, (rules, n) => rules with { SlowWeeksOrOutings = n }),
        Whole("cycles_for_not_now", 0, 1000, (rules, n) => rules with { CyclesForNotNow = n }),
        Whole("vault_hold_hours", 0, 720, (rules, n) => rules with { VaultHoldHours = n }),
        Whole("crisis_hold_hours", 24, 720, (rules, n) => rules with { CrisisHoldHours = n }),
        Whole("crisis_check_minutes", 1, 1440, (rules, n) => rules with { CrisisCheckMinutes = n }),
        Whole("slip_cost_days", 0, 366, (rules, n) => rules with { SlipCostDays = n }),
        Whole("second_slip_days", 0, 366, (rules, n) => rules with { SecondSlipDays = n }),
        Whole("dormant_after_days", 0, 366, (rules, n) => rules with { DormantAfterDays = n }),
        Whole("tombstone_days", 30, 366, (rules, n) => rules with { TombstoneDays = n }),
        Whole("minor_tombstone_days", 1, 366, (rules, n) => rules with { MinorTombstoneDays = n }),
        Whole("harmed_lock_days", 30, 366, (rules, n) => rules with { HarmedLockDays = n }),
        Whole("reply_wait_hours", 0, 720, (rules, n) => rules with { ReplyWaitHours = n }),
        Part("healthy_mean_min", 0, 4, (rules, n) => rules with { HealthyMeanMin = n }),
        Part("brooding_mean_min", 0, 4, (rules, n) => rules with { BroodingMeanMin = n }),
        Whole("text_max", 1000, 1_000_000, (rules, n) => rules with { TextMax = n }),
        Nudge("nudge_quiet_from_hour", 0, 23, (rules, n) => rules with { QuietFromHour = n }),
        Nudge("nudge_quiet_to_hour", 0, 23, (rules, n) => rules with { QuietToHour = n }),
        Nudge("nudge_after_quiet_minutes", 0, 240, (rules, n) => rules with { AfterQuietMinutes = n }),
        Nudge("nudge_before_quiet_minutes", 0, 240, (rules, n) => rules with { BeforeQuietMinutes = n }),
        Nudge("nudge_routine_hour", 0, 23, (rules, n) => rules with { RoutineHour = n }),
        Nudge("nudge_spread_minutes", 0, 120, (rules, n) => rules with { SpreadMinutes = n }),
        Nudge("nudge_evening_hour", 0, 23, (rules, n) => rules with { EveningHour = n }),
        Nudge("nudge_dense_days", 0, 21, (rules, n) => rules with { DenseDays = n }),
        Nudge("nudge_middle_days", 0, 60, (rules, n) => rules with { MiddleDays = n }),
        Nudge("nudge_middle_a_week", 0, 3, (rules, n) => rules with { MiddleAWeek = n }),
        Nudge("nudge_later_a_week", 0, 1, (rules, n) => rules with { LaterAWeek = n }),
        Nudge("nudge_most_a_day", 0, 2, (rules, n) => rules with { MostADay = n }),
        Nudge("nudge_most_a_week", 0, 8, (rules, n) => rules with { MostAWeek = n }),
        Nudge("nudge_apart_hours", 6, 168, (rules, n) => rules with { ApartHours = n }),
        Nudge("nudge_ignored_double", 1, 2, (rules, n) => rules with { IgnoredDouble = n }),
        Nudge("nudge_ignored_weekly", 1, 4, (rules, n) => rules with { IgnoredWeekly = n }),
        Nudge("nudge_ignored_ask", 1, 6, (rules, n) => rules with { IgnoredAsk = n }),
        Nudge("nudge_answer_hours", 1, 24, (rules, n) => rules with { AnswerHours = n }),
        Nudge("nudge_busy_hours", 2, 48, (rules, n) => rules with { BusyHours = n }),
        Nudge("nudge_late_hours", 1, 2, (rules, n) => rules with { LateHours = n }),
        Nudge("nudge_repeat_days", 21, 90, (rules, n) => rules with { RepeatDays = n }),
        Nudge("nudge_same_slot_days", 1, 90, (rules, n) => rules with { SameSlotDays = n }),
        Nudge("nudge_low_mood", 3, 10, (rules, n) => rules with { LowMood = n }),
        Nudge("nudge_good_mood", 0, 10, (rules, n) => rules with { GoodMood = n }),
        Nudge("nudge_mood_days", 1, 30, (rules, n) => rules with { MoodDays = n }),
        Nudge("nudge_risk_urges", 1, 100, (rules, n) => rules with { RiskUrges = n }),
        Nudge("nudge_risk_urge_days", 1, 90, (rules, n) => rules with { RiskUrgeDays = n }),
        Nudge("nudge_risk_urge_from", 1, 10, (rules, n) => rules with { RiskUrgeFrom = n }),
        Nudge("nudge_evening_apart_days", 1, 90, (rules, n) => rules with { EveningApartDays = n }),
        Nudge("nudge_unfinished_hours", 2, 720, (rules, n) => rules with { UnfinishedHours = n }),
    ];

    /// <summary>A number of the nudges; their caps can be set tighter, never looser.</summary>
    private static RuleField Nudge(string key, int least, int most, Func<NudgeRules, int, NudgeRules> set) =>
        Whole(key, least, most, (rules, n) => rules with { Nudges = set(rules.Nudges, n) });

    private static RuleField Whole(string key, int least, int most, Func<Rules, int, Rules> set) =>
        new(key, IsWhole: true, least, most, (rules, number) => set(rules, (int)number));

    private static RuleField Part(string key, double least, double most, Func<Rules, double, Rules> set) =>
        new(key, IsWhole: false, least, most, set);
}
