using Bot.Core;

namespace Bot.Host.Ports;

/// <summary>Journeys and everything that is committed with them.</summary>
internal interface IJourneyStore
{
    /// <summary>Loads what a leased lane needs for its turn.</summary>
    Task<StoredPerson> LoadAsync(Lane lane, CancellationToken cancellationToken);

    /// <summary>Commits one turn whole, or nothing of it. Durable when it returns <see cref="CommitResult.Committed"/>.</summary>
    Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>Reads a person's data without a lease, for export.</summary>
    /// <returns>Null when there is no such person.</returns>
    Task<PersonData?> ReadAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Erases a person (operator's <c>forget</c>): rows and data key; leaves no tombstone.</summary>
    /// <returns>False when there is no such person.</returns>
    Task<bool> ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
