using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Core.Nudges;

namespace Bot.Core.Content;

/// <summary>All that nudges can say, by what they are for and whom they fit.</summary>
public sealed class NudgeTexts
{
    private readonly FrozenDictionary<(NudgeSlot Slot, NudgeGroup Group), ImmutableArray<NudgeText>> texts;

    /// <summary>Sorts texts.</summary>
    public NudgeTexts(IEnumerable<NudgeText> all)
    {
        All = [.. all];
        texts = Enum.GetValues<NudgeSlot>()
            .SelectMany(slot => Enum.GetValues<NudgeGroup>().Select(group => (slot, group)))
            .ToFrozenDictionary(place => place, place => All
                .Where(text => text.Slot == place.slot && (text.Groups.IsEmpty || text.Groups.Contains(place.group)))
                .ToImmutableArray());
    }

    /// <summary>None at all.</summary>
    public static NudgeTexts None { get; } = new([]);

    /// <summary>All, in the order of the content.</summary>
    public ImmutableArray<NudgeText> All { get; }

    /// <summary>The texts of a slot for a group.</summary>
    public ImmutableArray<NudgeText> For(NudgeSlot slot, NudgeGroup group) => texts[(slot, group)];
}
