using Bot.Core;
using Bot.Host.Ports;
using NodaTime;

namespace Bot.Host.Tests.Fakes;

/// <summary>All ports of the store in memory, as small as they can be.</summary>
internal sealed partial class MemoryStore : IInbox, IJourneyStore, INudgeQueue
{
    private readonly List<(long Person, WaitingInput Input)> waiting = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<(long Person, StoredNudge Nudge)> nudges = [];
    private readonly Lock gate = new();
    private long rows;

    public List<MemoryPerson> People { get; } = [];

    /// <summary>Why inputs were set aside.</summary>
    public List<string> SetAside { get; } = [];

    /// <summary>The commits that went through.</summary>
    public List<TurnCommit> Commits { get; } = [];

    /// <summary>True when an input waits.</summary>
    public bool IsWaiting
    {
        get
        {
            lock (gate)
            {
                return waiting.Count > 0;
            }
        }
    }

    /// <summary>How many commits to answer as stale first.</summary>
    public int StaleFirst { get; set; }

    /// <summary>Thrown by every commit while it is set.</summary>
    public Exception? Broken { get; set; }

    public Task AddAsync(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            foreach (var input in inputs.Where(input => known.Add(input.Person.Platform + input.ExternalId)))
            {
                waiting.Add((PersonOf(input.Person).Row, new WaitingInput(++rows, input.ExternalId, IsNudge: false, input.ReceivedAt, 0, input.Payload)));
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Lane>> ClaimAsync(IReadOnlyCollection<string> platforms, int max, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var lanes = waiting.Select(each => each.Person).Distinct().Select(row => People.Single(person => person.Row == row))
                .Where(person => person.LeasedUntil <= now && platforms.Contains(person.Id.Platform)).Take(max).ToList();
            lanes.ForEach(person => (person.LeasedUntil, person.Fence) = (now + lease, person.Fence + 1));
            return Task.FromResult<IReadOnlyList<Lane>>([.. lanes.Select(person => new Lane(person.Row, person.Id, person.Fence))]);
        }
    }

    public Task<WaitingInput?> NextAsync(Lane lane, Instant now, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<WaitingInput?>(Holds(lane) ? waiting.Find(each => each.Person == lane.Row).Input : null);
        }
    }

    public Task<bool> FailAsync(Lane lane, WaitingInput input, string reason, Instant retryAt, int maxTries, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var index = waiting.FindIndex(each => each.Input.Row == input.Row);
            var tried = input with { Tries = input.Tries + 1 };
            if (tried.Tries < maxTries)
            {
                waiting[index] = (lane.Row, tried);
                PersonOf(lane.Person).LeasedUntil = retryAt;
                return Task.FromResult(false);
            }

            waiting.RemoveAt(index);
            SetAside.Add(reason);
            return Task.FromResult(true);
        }
    }

    public Task ReleaseAsync(Lane lane, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Holds(lane))
            {
                PersonOf(lane.Person).LeasedUntil = Instant.MinValue;
            }
        }

        return Task.CompletedTask;
    }

    public Task<InboxCount> CountAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new InboxCount(waiting.Count, SetAside.Count));

    public Task<StoredPerson> LoadAsync(Lane lane, CancellationToken cancellationToken)
    {
        var person = PersonOf(lane.Person);
        return Task.FromResult(new StoredPerson(person.Revision, person.Journey, person.Tombstone));
    }

    public Task<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (Broken is { } broken)
            {
                throw broken;
            }

            if (StaleFirst-- > 0 || !Holds(commit.Lane) || PersonOf(commit.Lane.Person).Revision != commit.ExpectedRevision)
            {
                return Task.FromResult(CommitResult.Stale);
            }

            Keep(commit);
            return Task.FromResult(CommitResult.Committed);
        }
    }

    public Task<PersonData?> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(People.Find(each => each.Id == person) is { } found ? new PersonData(found.Journey, found.Entries) : null);

    public Task<bool> ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(People.RemoveAll(each => each.Id == person) > 0);

    public Task<int> MoveDueAsync(IReadOnlyCollection<string> platforms, Instant now, int max, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var due = nudges.Where(each => each.Nudge.DueAt <= now).OrderBy(each => each.Nudge.DueAt).Take(max).ToList();
            foreach (var (person, nudge) in due)
            {
                nudges.Remove((person, nudge));
                waiting.Add((person, new WaitingInput(++rows, "nudge:" + nudge.Key, IsNudge: true, now, 0, nudge.Payload)));
            }

            return Task.FromResult(due.Count);
        }
    }

    Task<Instant?> INudgeQueue.NextDueAsync(IReadOnlyCollection<string> platforms, CancellationToken cancellationToken) =>
        Task.FromResult(nudges.Count == 0 ? default(Instant?) : nudges.Min(each => each.Nudge.DueAt));

    private void Keep(TurnCommit commit)
    {
        var person = PersonOf(commit.Lane.Person);
        Commits.Add(commit);
        waiting.RemoveAll(each => each.Input.Row == commit.Input.Row);
        if (commit is { Journey: null, Erase: null })
        {
            Answer(commit, person);
            return;
        }

        person.Revision = commit.Erase is null ? person.Revision + 1 : 0;
        person.Journey = commit.Journey;
        person.Tombstone = commit.Erase?.Keep;
        if (commit.Erase is not null)
        {
            person.Entries.Clear();
        }

        person.Entries.AddRange(commit.Entries);
        nudges.RemoveAll(each => each.Person == person.Row && commit.NudgesToDrop.Any(key => Matches(key, each.Nudge.Key)));
        nudges.RemoveAll(each => each.Person == person.Row && commit.NudgesToSet.Any(nudge => string.Equals(nudge.Key, each.Nudge.Key, StringComparison.Ordinal)));
        nudges.AddRange(commit.NudgesToSet.Select(nudge => (person.Row, nudge)));
        Answer(commit, person);
    }

    private void Answer(TurnCommit commit, MemoryPerson person) => Messages.AddRange(
        commit.Replies.Select(reply => new MemoryMessage(++rows, person.Id, reply, commit.Proactive, commit.Origin)));

    private static bool Matches(string pattern, string key) =>
        pattern.EndsWith('*') ? key.StartsWith(pattern[..^1], StringComparison.Ordinal) : string.Equals(pattern, key, StringComparison.Ordinal);

    private bool Holds(Lane lane) => PersonOf(lane.Person).Fence == lane.Fence;

    private MemoryPerson PersonOf(PersonId id)
    {
        var person = People.Find(each => each.Id == id);
        if (person is null)
        {
            person = new MemoryPerson(People.Count + 1, id);
            People.Add(person);
        }

        return person;
    }
}
