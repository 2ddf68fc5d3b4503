using NodaTime;

namespace Bot.Host.Ports;

/// <summary>Nudges that wait for their hour.</summary>
internal interface INudgeQueue
{
    /// <summary>
    /// Moves due nudges into the inbox of their persons, each exactly once and in one transaction, so that a nudge
    /// travels the same way as a message.
    /// </summary>
    /// <param name="platforms">The platforms this process speaks; the nudges of others wait for a process that speaks them.</param>
    /// <param name="now">What is due by now is moved.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>How many were moved.</returns>
    Task<int> MoveDueAsync(IReadOnlyCollection<string> platforms, Instant now, int max, CancellationToken cancellationToken);

    /// <summary>When the next nudge of these platforms comes due; null when none waits.</summary>
    Task<Instant?> NextDueAsync(IReadOnlyCollection<string> platforms, CancellationToken cancellationToken);
}
