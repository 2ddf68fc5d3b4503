using NodaTime;

namespace Bot.Host.Ports;

/// <summary>
/// Inputs that wait for their turn. A person is a lane: inputs are taken oldest first, one at a time, under a lease
/// whose fencing token is checked in the commit.
/// </summary>
internal interface IInbox
{
    /// <summary>Stores inputs durably and in order; an input that is known already (platform and external id) is left out.</summary>
    Task AddAsync(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken);

    /// <summary>Leases lanes that have something to do and are not leased: those whose oldest input is oldest come first.</summary>
    /// <param name="platforms">The platforms this process speaks; a lane of another one waits for a process that speaks it.</param>
    /// <param name="max">How many lanes at most.</param>
    /// <param name="now">The instant of the claim.</param>
    /// <param name="lease">How long they are leased.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<Lane>> ClaimAsync(IReadOnlyCollection<string> platforms, int max, Instant now, Duration lease, CancellationToken cancellationToken);

    /// <summary>The oldest waiting input of a leased lane; null when there is none, or when the lease was lost.</summary>
    Task<WaitingInput?> NextAsync(Lane lane, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// Counts a failed try and gives the lane back; after <paramref name="maxTries"/> the input is set aside instead, and
    /// its lane goes on under the same lease.
    /// </summary>
    /// <param name="lane">The leased lane.</param>
    /// <param name="input">The input that failed.</param>
    /// <param name="reason">A short code without personal data.</param>
    /// <param name="retryAt">When the lane may be claimed again.</param>
    /// <param name="maxTries">How many tries an input gets.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>True when the input was set aside.</returns>
    Task<bool> FailAsync(Lane lane, WaitingInput input, string reason, Instant retryAt, int maxTries, CancellationToken cancellationToken);

    /// <summary>Gives a lane back.</summary>
    Task ReleaseAsync(Lane lane, CancellationToken cancellationToken);

    /// <summary>How many inputs wait, and how many were set aside, for health and <c>doctor</c>.</summary>
    Task<InboxCount> CountAsync(CancellationToken cancellationToken);
}
