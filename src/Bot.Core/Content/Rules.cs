namespace Bot.Core.Content;

/// <summary>
/// The numbers of gates, locks and limits, from <c>config/rules.yaml</c>. Defaults are those of journey.md; they are
/// conventions, not evidence.
/// </summary>
public sealed record Rules
{
    /// <summary>From this intensity (0–10) on, first aid comes first.</summary>
    public int SteadyFromIntensity { get; init; } = 8;

    /// <summary>Hours after the breakup in which first aid comes first.</summary>
    public int SteadyFirstHours { get; init; } = 72;

    /// <summary>Hours between the two calm check-ins that open REFLECT.</summary>
    public int CalmCheckInsApartHours { get; init; } = 12;

    /// <summary>Days of space when nobody named a number.</summary>
    public int SpaceDays { get; init; } = 30;

    /// <summary>Days until an undecided decision is offered again.</summary>
    public int DecideAgainDays { get; init; } = 14;

    /// <summary>Median urge (0–10) over the last check-ins that the gate out of SPACE takes at most.</summary>
    public int MedianUrgeMax { get; init; } = 4;

    /// <summary>How many check-ins that median is taken over.</summary>
    public int MedianUrgeOver { get; init; } = 7;

    /// <summary>Goals alive that the gate out of GROW asks for.</summary>
    public int GoalsAlive { get; init; } = 2;

    /// <summary>Days a goal must have lived to count.</summary>
    public int GoalAliveDays { get; init; } = 14;

    /// <summary>Entries in the evidence log (GR3) that the gate out of GROW asks for.</summary>
    public int PatternEntries { get; init; } = 3;

    /// <summary>"I could live with a no" (0–10) that the gate into REOPEN asks for.</summary>
    public int LiveWithNoMin { get; init; } = 6;

    /// <summary>Days to wait after an opener that met silence (RO5).</summary>
    public int SilenceWaitDays { get; init; } = 30;

    /// <summary>Openers in a life (RO5): the first and one more.</summary>
    public int OpenersMax { get; init; } = 2;

    /// <summary>Mutual light exchanges, on as many days, that the gate out of REOPEN asks for.</summary>
    public int LightExchanges { get; init; } = 3;

    /// <summary>Right answers of the drill EM3 that the gate into ISSUES asks for.</summary>
    public int DrillScoreMin { get; init; } = 6;

    /// <summary>Weeks in TRUST before its exit.</summary>
    public int TrustWeeks { get; init; } = 4;

    /// <summary>Share of promises kept, in percent, that the gate out of TRUST asks for.</summary>
    public int PromisesKeptPercent { get; init; } = 80;

    /// <summary>Weeks, or as many outings, in SLOW before its exit.</summary>
    public int SlowWeeksOrOutings { get; init; } = 6;

    /// <summary>Earlier breakups with the same person from which "not now" is the best verdict.</summary>
    public int CyclesForNotNow { get; init; } = 2;

    /// <summary>Hours a draft is held in the vault.</summary>
    public int VaultHoldHours { get; init; } = 24;

    /// <summary>Hours composers stay locked and routine nudges silent after a strong crisis finding.</summary>
    public int CrisisHoldHours { get; init; } = 24;

    /// <summary>Minutes until the first accepted crisis check.</summary>
    public int CrisisCheckMinutes { get; init; } = 30;

    /// <summary>Most days a slip takes off the days steady.</summary>
    public int SlipCostDays { get; init; } = 3;

    /// <summary>A second slip within this many days brings the offer of help.</summary>
    public int SecondSlipDays { get; init; } = 7;

    /// <summary>Days of silence until DORMANT.</summary>
    public int DormantAfterDays { get; init; } = 14;

    /// <summary>Days a lock outlives an erasure.</summary>
    public int TombstoneDays { get; init; } = 90;

    /// <summary>Days the word "minor" outlives an erasure.</summary>
    public int MinorTombstoneDays { get; init; } = 30;

    /// <summary>Days after which the lock of who was harmed may be looked at again.</summary>
    public int HarmedLockDays { get; init; } = 30;

    /// <summary>Hours of the suggested wait before answering the ex.</summary>
    public int ReplyWaitHours { get; init; } = 2;

    /// <summary>Mean of RF5 (0–4) below which the relationship counts as not healthy in the verdict.</summary>
    public double HealthyMeanMin { get; init; } = 2.0;

    /// <summary>Mean of the brooding check (0–4) from which a person counts as brooding.</summary>
    public double BroodingMeanMin { get; init; } = 2.5;

    /// <summary>Longest text of one message that is taken, in UTF-16 units.</summary>
    public int TextMax { get; init; } = 50_000;

    /// <summary>The numbers of messages that we send first.</summary>
    public NudgeRules Nudges { get; init; } = new();
}
