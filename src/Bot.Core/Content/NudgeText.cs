using System.Collections.Immutable;
using Bot.Core.Nudges;

namespace Bot.Core.Content;

/// <summary>One thing a nudge can say.</summary>
/// <param name="Slot">What it is for.</param>
/// <param name="Groups">Whom it fits; empty for everybody.</param>
/// <param name="IsTask">True when it asks for work; never on low days.</param>
/// <param name="MentionsEx">True when the ex comes up in it: never behind a lock, nor in MOVEON.</param>
/// <param name="Words">What it says.</param>
public sealed record NudgeText(NudgeSlot Slot, ImmutableArray<NudgeGroup> Groups, bool IsTask, bool MentionsEx, Template Words)
{
    /// <summary>Knows the text again, in every process: drawn from its words.</summary>
    public uint Id { get; } = Seeds.Of(Words.ToString());
}
