using NodaTime;

namespace Bot.Host.Ports;

/// <summary>Nudges that wait for their hour.</summary>
internal interface INudgeQueue
{
    /// <summary>
    /// Moves due nudges into the inbox of their persons, each exactly once and in one transaction, so that a nudge
    /// travels the same way as a message.
    /// </summary>
    /// <returns>How many were moved.</returns>
    Task<int> MoveDueAsync(Instant now, int max, CancellationToken cancellationToken);

    /// <summary>When the next nudge comes due; null when none waits.</summary>
    Task<Instant?> NextDueAsync(CancellationToken cancellationToken);
}
