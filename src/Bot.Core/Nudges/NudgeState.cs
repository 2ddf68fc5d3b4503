using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>What we sent first, what waits, and how the person took it.</summary>
public sealed record NudgeState
{
    /// <summary>What our own plan has put into the queue: at most one routine and one risk window.</summary>
    public ImmutableArray<PlannedNudge> Planned { get; init; } = [];

    /// <summary>Promised messages that wait in the queue.</summary>
    public ImmutableArray<PromisedNudge> Promised { get; init; } = [];

    /// <summary>What went out of late, oldest first; no older than no text may be repeated.</summary>
    public ImmutableArray<SentNudge> Sent { get; init; } = [];

    /// <summary>Nudges ignored in a row.</summary>
    public int Ignored { get; init; }

    /// <summary>When the newest nudge went out that nothing has answered yet; null when none waits for an answer.</summary>
    public Instant? AwaitingSince { get; init; }

    /// <summary>When "keep, less, or stop?" was asked and not answered yet.</summary>
    public Instant? KeepAskedAt { get; init; }

    /// <summary>How much less the person asked for: 0 as planned, 1 half, 2 one a week.</summary>
    public int Less { get; init; }

    /// <summary>What the person put off to the next nudge.</summary>
    public NudgeSlot? Later { get; init; }

    /// <summary>No routine nudge before this: the person took one off the list.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>Minute of the day at which the person wants routine nudges; null for ours.</summary>
    public int? AtMinute { get; init; }

    /// <summary>Marked days the person took off the list.</summary>
    public ImmutableArray<LocalDate> Muted { get; init; } = [];

    /// <summary>When the person was last asked for their clock, because nothing can be planned without it.</summary>
    public Instant? ClockAskedAt { get; init; }

    /// <summary>What the person asked to be reminded of.</summary>
    public ImmutableArray<Reminder> Reminders { get; init; } = [];
}
