using Bot.Core.Clocks;
using Bot.Core.Commands;
using Bot.Core.Safety;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>Nudges that come due: past the gate, then said by whoever promised them, or by ourselves.</summary>
internal static class NudgeTurns
{
    /// <summary>Decides a due nudge.</summary>
    public static void Due(TurnBuilder turn, Nudge nudge)
    {
        turn.Journey = turn.Journey with { Nudges = NudgePace.Settled(turn.Journey.Nudges, turn.Rules.Nudges, turn.Now) };
        switch (NudgeGate.Ask(turn.Journey, nudge, turn.Rules, turn.Now))
        {
            case GateAnswer.Wait wait:
                turn.Set(nudge with { DueAt = wait.Until });
                break;
            case GateAnswer.Drop drop:
                turn.Unsent = drop.Reason;
                break;
            case GateAnswer.Pass pass when nudge.Class == NudgeClass.Promised:
                SayPromised(turn, nudge, pass.Late);
                break;
            case GateAnswer.Pass:
                Say(turn, nudge);
                break;
            default:
                throw new InvalidOperationException("An answer of the gate that nobody told the nudges of.");
        }
    }

    private static void SayPromised(TurnBuilder turn, Nudge nudge, bool late)
    {
        if (nudge.Key.StartsWith(VaultTurns.NudgePrefix, StringComparison.Ordinal))
        {
            VaultTurns.ComeBack(turn, nudge);
        }
        else if (nudge.Key.StartsWith(Burning.NudgePrefix, StringComparison.Ordinal))
        {
            Burning.Tell(turn, nudge);
        }
        else if (nudge.Key.StartsWith(VaultTurns.LetterPrefix, StringComparison.Ordinal))
        {
            VaultTurns.BringLetter(turn, nudge);
        }
        else if (nudge.Key.StartsWith(CrisisTurns.NudgePrefix, StringComparison.Ordinal))
        {
            CrisisTurns.Check(turn, nudge);
        }
        else if (nudge.Key.StartsWith(ReminderTurns.NudgePrefix, StringComparison.Ordinal))
        {
            ReminderTurns.Due(turn, nudge);
        }
        else if (nudge.Key == ControlTurns.ResumeNudge)
        {
            ControlTurns.PauseOver(turn, nudge.Fence);
        }

        if (!turn.HasSpoken)
        {
            turn.Unsent = "stale";
        }
        else if (late && turn.Journey.Interrupts.Crisis?.Language is null or "en")
        {
            turn.SayFirst(turn.Words(NudgePhrases.NudgeLate));
        }
    }

    /// <summary>Says a planned nudge and remembers that it went out.</summary>
    private static void Say(TurnBuilder turn, Nudge nudge)
    {
        var planned = turn.Journey.Nudges.Planned.First(other => other.Key == nudge.Key);
        if (NudgeChoice.Pick(planned, turn.Journey, turn.Playbook, turn.Now) is not { } text)
        {
            turn.Unsent = "no_text";
            return;
        }

        turn.Say(turn.Words(new Content.Phrase([text.Words])));
        NudgeButtons.Offer(turn, planned.Slot);
        turn.SendBy = SendBy(turn, nudge);
        var state = turn.Journey.Nudges;
        turn.Journey = turn.Journey with
        {
            Why = new WhyNote(null, NudgePhrases.WhyNudge, []),
            Nudges = state with
            {
                Sent = [.. state.Sent.Where(sent => IsRemembered(sent, turn)), new SentNudge(turn.Now, nudge.Class, planned.Slot, text.Id)],
                AwaitingSince = turn.Now,
                KeepAskedAt = planned.Slot == NudgeSlot.Keep ? turn.Now : state.KeepAskedAt,
                Later = state.Later == planned.Slot ? null : state.Later,
            },
        };
    }

    /// <summary>What is not sent by then comes too late, or in the night.</summary>
    private static Instant SendBy(TurnBuilder turn, Nudge nudge)
    {
        var late = nudge.DueAt + Duration.FromHours(turn.Rules.Nudges.LateHours);
        var zone = LocalTimes.Zone(turn.Journey.Preferences)!;
        var quiet = QuietHours.Of(turn.Journey.Preferences, turn.Rules.Nudges);
        var local = LocalTimes.Local(zone, turn.Now);
        var date = LocalTimes.Minute(local.TimeOfDay) < quiet.From ? local.Date : local.Date.PlusDays(1);
        return Instant.Min(late, LocalTimes.At(zone, date, LocalTimes.Time(quiet.From)));
    }

    private static bool IsRemembered(SentNudge sent, TurnBuilder turn)
    {
        var rules = turn.Rules.Nudges;
        return turn.Now - sent.At <= Duration.FromDays(Math.Max(rules.RepeatDays, rules.SameSlotDays) + 1);
    }
}
