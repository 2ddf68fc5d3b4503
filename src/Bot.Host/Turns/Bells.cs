using System.Collections.Concurrent;
using Bot.Host.Ports;

namespace Bot.Host.Turns;

/// <summary>The bells of the workers. They only save waiting: every worker also looks for itself now and then.</summary>
internal sealed class Bells(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Bell> outboxes = new(StringComparer.Ordinal);

    /// <summary>Rings when inputs were stored.</summary>
    public Bell Inbox { get; } = new(time);

    /// <summary>Rings when nudges were set.</summary>
    public Bell Nudges { get; } = new(time);

    /// <summary>Rings when messages of a platform were stored.</summary>
    public Bell Outbox(string platform) => outboxes.GetOrAdd(platform, static (_, clock) => new Bell(clock), time);

    /// <summary>Rings for everything that a commit left to do.</summary>
    public void Ring(TurnCommit commit)
    {
        if (commit.Replies.Count > 0)
        {
            Outbox(commit.Lane.Person.Platform).Ring();
        }

        if (commit.NudgesToSet.Count > 0)
        {
            Nudges.Ring();
        }
    }
}
