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
    ];

    private static RuleField Whole(string key, int least, int most, Func<Rules, int, Rules> set) =>
        new(key, IsWhole: true, least, most, (rules, number) => set(rules, (int)number));

    private static RuleField Part(string key, double least, double most, Func<Rules, double, Rules> set) =>
        new(key, IsWhole: false, least, most, set);
}
