using Bot.Core.Content;
using NodaTime;

namespace Bot.Core;

/// <summary>The turn: turns a journey and an input into the next journey and what to say. Pure, and safe to share.</summary>
public sealed class Coach
{
    private readonly Playbook playbook;

    /// <summary>A coach that works from a playbook.</summary>
    public Coach(Playbook playbook) => this.playbook = playbook;

    /// <summary>Decides one turn.</summary>
    /// <param name="journey">The saved state; null for somebody we have never met.</param>
    /// <param name="input">What happened.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="tombstone">What outlived an earlier erasure; null for nothing.</param>
    public Turn Decide(Journey? journey, Input input, Instant now, Tombstone? tombstone = null) =>
        Turn.Nothing(journey ?? Journey.Begin(now)) with { NudgesToDrop = playbook.Version.Length == 0 ? ["*"] : [] };
}
