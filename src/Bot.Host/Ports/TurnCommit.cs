using Bot.Core;
using NodaTime;

namespace Bot.Host.Ports;

/// <summary>One turn, ready to be committed.</summary>
/// <param name="Lane">The leased lane; its fence is checked.</param>
/// <param name="Input">The input that is done with this; it must still be waiting.</param>
/// <param name="ExpectedRevision">The revision that was loaded.</param>
/// <param name="Journey">
/// The next journey; null together with <paramref name="Erase"/>, and when somebody without a journey stays without one:
/// then nothing is left of them but what was there before, and the replies.
/// </param>
/// <param name="Entries">History to add.</param>
/// <param name="Replies">Messages to send, in order.</param>
/// <param name="Proactive">True when the replies come from a nudge.</param>
/// <param name="NudgesToSet">Nudges to keep; a known key is replaced.</param>
/// <param name="NudgesToDrop">Keys to delete; a trailing <c>*</c> deletes a prefix.</param>
/// <param name="Erase">Null, or: erase the person, keeping only this; the replies still go out (a receipt).</param>
/// <param name="Now">The instant of the turn.</param>
internal sealed record TurnCommit(
    Lane Lane,
    WaitingInput Input,
    long ExpectedRevision,
    ReadOnlyMemory<byte>? Journey,
    IReadOnlyList<ReadOnlyMemory<byte>> Entries,
    IReadOnlyList<ReadOnlyMemory<byte>> Replies,
    bool Proactive,
    IReadOnlyList<StoredNudge> NudgesToSet,
    IReadOnlyList<string> NudgesToDrop,
    HostWork.Erase? Erase,
    Instant Now)
{
    /// <summary>Why a nudge that came due said nothing, a short code without personal data; null when it spoke or comes again.</summary>
    public string? Dropped { get; init; }

    /// <summary>The <see cref="Received.Origin"/> of the input; its replies get it back.</summary>
    public string? Origin { get; init; }
}
