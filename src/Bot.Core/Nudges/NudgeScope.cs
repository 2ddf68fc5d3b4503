using Bot.Core.Clocks;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>What planning knows beside the journey: the numbers, the person's clock, and the present.</summary>
/// <param name="Playbook">All content.</param>
/// <param name="Zone">The person's zone.</param>
/// <param name="Quiet">Their quiet hours.</param>
/// <param name="Now">The instant of the turn.</param>
internal sealed record NudgeScope(Playbook Playbook, DateTimeZone Zone, QuietHours Quiet, Instant Now)
{
    public NudgeRules Rules => Playbook.Rules.Nudges;

    public LocalDate Today => DateOf(Now);

    public LocalDate DateOf(Instant at) => LocalTimes.Local(Zone, at).Date;

    public int HourOf(Instant at) => LocalTimes.Local(Zone, at).Hour;

    public Instant At(LocalDate date, int minute) => LocalTimes.At(Zone, date, LocalTimes.Time(minute));

    /// <summary>
    /// True when a nudge may stand at an instant: ahead of us, away from the person's last word, not in quiet, within the
    /// caps, after what holds us quiet.
    /// </summary>
    public bool MayBe(Journey journey, Instant at, NudgeClass kind) =>
        at > Now
        && at >= journey.SeenAt + Duration.FromHours(Rules.BusyHours)
        && at >= HeldUntil(journey)
        && Quiet.MayWrite(LocalTimes.Minute(LocalTimes.Local(Zone, at).TimeOfDay))
        && NudgeCaps.Broken(journey, Rules, (at, kind), Zone) is null;

    private Instant HeldUntil(Journey journey) =>
        Instant.Max(journey.Interrupts.PausedUntil ?? Now, journey.Interrupts.Crisis?.LockedUntil ?? Now);
}
