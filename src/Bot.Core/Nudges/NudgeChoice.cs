using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>Chooses what a nudge says: nothing twice within weeks, nothing of the ex where it is forbidden, no task on a low day.</summary>
internal static class NudgeChoice
{
    /// <summary>What may be said now.</summary>
    public static ImmutableArray<NudgeText> Open(NudgeSlot slot, Journey journey, Playbook playbook, Instant at)
    {
        var since = at - Duration.FromDays(playbook.Rules.Nudges.RepeatDays);
        var low = NudgeMood.IsLow(journey, playbook.Rules, at);
        var exUnmentioned = NudgeGroups.IsExUnmentioned(journey);
        return playbook.Nudges.For(slot, NudgeGroups.Of(journey)).RemoveAll(text =>
            (text.MentionsEx && exUnmentioned)
            || (text.IsTask && low)
            || journey.Nudges.Sent.Any(sent => sent.Text == text.Id && sent.At > since));
    }

    /// <summary>The text; null when none is left.</summary>
    public static NudgeText? Pick(PlannedNudge nudge, Journey journey, Playbook playbook, Instant now)
    {
        var open = Open(nudge.Slot, journey, playbook, now);
        return open.IsEmpty ? null : open[(int)(Seeds.Of(string.Create(CultureInfo.InvariantCulture, $"{journey.StartedAt.ToUnixTimeMilliseconds()}|{nudge.DueAt.ToUnixTimeMilliseconds()}")) % (uint)open.Length)];
    }
}
