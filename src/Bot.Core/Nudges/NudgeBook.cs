using System.Collections.Immutable;

namespace Bot.Core.Nudges;

/// <summary>Keeps the queue and the journey of one mind: what should exist is set, what should not is dropped.</summary>
internal static class NudgeBook
{
    /// <summary>Reconciles at the end of a turn.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="fired">The nudge that came due in it, if any: it is in the queue no more.</param>
    public static void Keep(TurnBuilder turn, Nudge? fired)
    {
        var promised = Promised(turn, fired);
        var plan = NudgePlan.Of(turn.Journey, turn.Playbook, turn.Now);
        foreach (var old in turn.Journey.Nudges.Planned)
        {
            if (old.Key != fired?.Key && !plan.Any(next => next.Key == old.Key))
            {
                turn.Drop(old.Key);
            }
        }

        foreach (var next in plan)
        {
            if (next.Key == fired?.Key || turn.HasDropped(next.Key) || !turn.Journey.Nudges.Planned.Contains(next))
            {
                turn.Set(new Nudge(next.Key, next.DueAt, next.Class, next.Slot.ToString(), string.Empty));
            }
        }

        var state = turn.Journey.Nudges;
        if (!plan.SequenceEqual(state.Planned) || !promised.SequenceEqual(state.Promised))
        {
            turn.Journey = turn.Journey with { Nudges = state with { Planned = plan, Promised = promised } };
        }
    }

    private static ImmutableArray<PromisedNudge> Promised(TurnBuilder turn, Nudge? fired)
    {
        var set = turn.SetSoFar.Where(nudge => nudge.Class == NudgeClass.Promised).ToArray();
        return
        [
            .. turn.Journey.Nudges.Promised
                .Where(old => old.Key != fired?.Key && !turn.HasDropped(old.Key) && !Array.Exists(set, nudge => nudge.Key == old.Key)),
            .. set.Select(nudge => new PromisedNudge(nudge.Key, nudge.DueAt)),
        ];
    }
}
