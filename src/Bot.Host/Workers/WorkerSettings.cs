using Bot.Host.Limits;
using NodaTime;

namespace Bot.Host.Workers;

/// <summary>How the workers pace themselves. No operator's business so far, hence no section of the settings.</summary>
internal sealed record WorkerSettings
{
    /// <summary>Lanes worked at once.</summary>
    public int Lanes { get; init; } = 64;

    /// <summary>Turns a lane gets before others have their go.</summary>
    public int LaneTurns { get; init; } = 32;

    /// <summary>How long a lane is leased; a crash delays its person by this much.</summary>
    public Duration LaneLease { get; init; } = Duration.FromSeconds(15);

    /// <summary>Tries an input gets before it is set aside.</summary>
    public int MaxTries { get; init; } = 5;

    /// <summary>The waits between those tries.</summary>
    public Backoff TurnBackoff { get; init; } = new(Duration.FromSeconds(1), Duration.FromMinutes(1));

    /// <summary>How often the inbox is looked at without a signal.</summary>
    public Duration InboxPoll { get; init; } = Duration.FromSeconds(1);

    /// <summary>Messages of one platform on their way at once.</summary>
    public int Sends { get; init; } = 32;

    /// <summary>How long a message is leased; longer than any attempt to send may last.</summary>
    public Duration SendLease { get; init; } = Duration.FromSeconds(60);

    /// <summary>The waits between attempts to send.</summary>
    public Backoff SendBackoff { get; init; } = new(Duration.FromSeconds(1), Duration.FromMinutes(10));

    /// <summary>Attempts at a message before it is given up: with the waits above, more than three days; a platform that asks us to wait uses them up, too.</summary>
    public int MaxSends { get; init; } = 500;

    /// <summary>How often the outbox is looked at without a signal.</summary>
    public Duration OutboxPoll { get; init; } = Duration.FromSeconds(1);

    /// <summary>
    /// Nudges moved into the inbox at once: so few that a live message that comes right behind them does not wait for long.
    /// </summary>
    public int NudgeBatch { get; init; } = 50;

    /// <summary>Nudges a second when many are due at once; what is not moved waits in the queue, not in memory.</summary>
    public int NudgesPerSecond { get; init; } = 20;

    /// <summary>How often the nudges are looked at without a signal.</summary>
    public Duration NudgePoll { get; init; } = Duration.FromSeconds(15);

    /// <summary>How often old rows are deleted.</summary>
    public Duration PruneEvery { get; init; } = Duration.FromHours(1);

    /// <summary>The waits of a worker that failed.</summary>
    public Backoff WorkerBackoff { get; init; } = new(Duration.FromSeconds(1), Duration.FromSeconds(30));

    /// <summary>How long what is on its way may take to finish when the host stops.</summary>
    public Duration Grace { get; init; } = Duration.FromSeconds(10);

    /// <summary>For the terminal: one person at the keyboard of the process itself, so a crash should delay them little.</summary>
    public static WorkerSettings ForTerminal { get; } =
        new() { LaneLease = Duration.FromSeconds(2), SendLease = Duration.FromSeconds(2) };
}
