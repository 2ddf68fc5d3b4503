using Bot.Core;
using Bot.Host.Ports;

namespace Bot.Host.Tests.Lives;

/// <summary>A store whose caller dies now and then, before a commit or right after it.</summary>
internal sealed class KillableJourneys(IJourneyStore store, Func<bool> dies) : IJourneyStore
{
    public Task<StoredPerson> LoadAsync(Lane lane, CancellationToken cancellationToken) => store.LoadAsync(lane, cancellationToken);

    public async Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (dies())
        {
            throw new Killed();
        }

        var result = await store.CommitAsync(commit, cancellationToken);
        return dies() ? throw new Killed() : result;
    }

    public Task<PersonData?> ReadAsync(PersonId person, CancellationToken cancellationToken) => store.ReadAsync(person, cancellationToken);

    public Task<bool> ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.ForgetAsync(person, cancellationToken);
}
