using NodaTime;

namespace Bot.Host.Ports;

/// <summary>What keeps a store small and honest: called by a worker now and then, and by <c>doctor</c>.</summary>
internal interface IStoreUpkeep
{
    /// <summary>
    /// Deletes what has had its time: inputs that are done and are no longer needed to know a redelivery, tombstones
    /// that ran out, old outcomes. Works in small steps, so that live turns are not delayed.
    /// </summary>
    /// <returns>How many rows went.</returns>
    Task<int> PruneAsync(Instant now, CancellationToken cancellationToken);

    /// <summary>Messages that were not sent, and nudges that said nothing, counted by outcome and reason, until they are pruned.</summary>
    Task<IReadOnlyList<OutcomeCount>> OutcomesAsync(CancellationToken cancellationToken);
}
