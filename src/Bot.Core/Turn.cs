using System.Collections.Immutable;
using Bot.Core.Nudges;
using Bot.Core.Replies;

namespace Bot.Core;

/// <summary>What one input led to. The host commits all of it in one transaction, or none.</summary>
/// <param name="Journey">The state to save.</param>
/// <param name="Replies">Messages to send, in order.</param>
/// <param name="NudgesToSet">Future messages to keep; one with a known key replaces the older one.</param>
/// <param name="NudgesToDrop">Keys of nudges to delete; a key ending in <c>*</c> drops every key with that prefix.</param>
/// <param name="Entries">Lines for the person's own history.</param>
/// <param name="Work">What only the host can do for the person.</param>
public sealed record Turn(
    Journey Journey,
    ImmutableArray<Reply> Replies,
    ImmutableArray<Nudge> NudgesToSet,
    ImmutableArray<string> NudgesToDrop,
    ImmutableArray<Entry> Entries,
    HostWork Work)
{
    /// <summary>Why a nudge that came due said nothing: a short code; null when it spoke, or when none came due.</summary>
    public string? Unsent { get; init; }

    /// <summary>A turn that changes nothing and says nothing.</summary>
    public static Turn Nothing(Journey journey) => new(journey, [], [], [], [], HostWork.None);
}
