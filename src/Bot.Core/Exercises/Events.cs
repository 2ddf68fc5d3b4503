using Bot.Core.Safety;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Exercises;

/// <summary>What happens when life interrupts: the events T1 to T19, and the steps along the road.</summary>
internal static class Events
{
    /// <summary>Tells the map of an event: facts first, then the place, then the words.</summary>
    public static void Raise(TurnBuilder turn, StageEvent told)
    {
        var on = Meant(turn, told);
        if (Forwarded(turn, on))
        {
            return;
        }

        if (StageMap.Find(turn.Journey, on, turn.Rules, turn.Now) is not { } edge)
        {
            SayClosed(turn, on);
            return;
        }

        // Whatever kind of edge leads there: back by history and detours too.
        var to = Moves.Along(edge, turn.Journey.Road, turn.Now).Stage;
        if (Access.IsCrisisHeld(turn.Journey, turn.Now) && to != turn.Journey.Road.Stage && to.LeadsBack())
        {
            Closings.Say(turn, CorePhrases.ClosedCrisis);
            return;
        }

        var from = turn.Journey.Road.Stage;
        SetFacts(turn, on);
        turn.Journey = turn.Journey with { Road = AfterFacts(Moves.Along(edge, turn.Journey.Road, turn.Now), on, !turn.Journey.Locks.RoadBackClosed, turn.Now) };
        Resuming.SetAside(turn);
        turn.Note(EntryKind.Event, on.Name());
        NoteStage(turn, from);
        Say(turn, on, from);
    }

    /// <summary>Events that have an owner of their own.</summary>
    private static bool Forwarded(TurnBuilder turn, StageEvent on)
    {
        switch (on)
        {
            case StageEvent.Crisis: HelpTurns.NotSafe(turn); return true;
            case StageEvent.Pause: Commands.ControlTurns.Pause(turn, string.Empty); return true;
            case StageEvent.Stop: Commands.ControlTurns.Stop(turn); return true;
            case StageEvent.Minor: MinorTurns.Ask(turn, turn.Journey.Preferences.Language); return true;
            default: return false;
        }
    }

    /// <summary>Enters a stage that a rule leads to; a closed road stays closed.</summary>
    public static void Enter(TurnBuilder turn, Stage stage)
    {
        if (stage.LeadsBack() && turn.Journey.Locks.RoadBackClosed)
        {
            return;
        }

        var from = turn.Journey.Road.Stage;
        turn.Journey = turn.Journey with { Road = Moves.Enter(turn.Journey.Road, stage, [], turn.Now) };
        NoteStage(turn, from);
    }

    /// <summary>Leaves the road back after a lock was set, without a word; the words come from who set it.</summary>
    public static void Retreat(TurnBuilder turn, StageEvent on)
    {
        NoteLock(turn);
        Move(turn, on);
    }

    /// <summary>Walks the edge of an event without a word; the words come from who tells it.</summary>
    public static void Move(TurnBuilder turn, StageEvent on)
    {
        var from = turn.Journey.Road.Stage;
        if (StageMap.Find(turn.Journey, on, turn.Rules, turn.Now) is { } edge)
        {
            turn.Journey = turn.Journey with { Road = Moves.Along(edge, turn.Journey.Road, turn.Now) };
        }

        NoteStage(turn, from);
    }

    /// <summary>Notes what the locks are now; what was to come back about the ex does not, when the road back is closed.</summary>
    public static void NoteLock(TurnBuilder turn)
    {
        turn.Note(EntryKind.Lock, "lock", $"contact {turn.Journey.Locks.Contact}, safety {turn.Journey.Locks.Safety}");
        if (turn.Journey.Locks.RoadBackClosed)
        {
            turn.Drop(Vault.VaultTurns.NudgePrefix + "*");
        }
    }

    /// <summary>What an event means under the facts: a slip after a no is a sign of pursuit.</summary>
    private static StageEvent Meant(TurnBuilder turn, StageEvent told) =>
        told == StageEvent.Slipped && (turn.Journey.Locks.Contact >= ContactLevel.No || turn.Journey.Locks.HarmedThem)
            ? StageEvent.PursuitSigns
            : told;

    private static void SetFacts(TurnBuilder turn, StageEvent on)
    {
        var locks = turn.Journey.Locks;
        var space = turn.Now + Duration.FromDays(turn.Rules.SpaceDays);
        locks = on switch
        {
            StageEvent.ExNeedsSpace => locks.GiveSpace(space, ownChoice: false),
            StageEvent.ExSaidNo or StageEvent.PursuitSigns => locks.SayNo(order: false),
            StageEvent.HarmedByThem => locks.Harmed(SafetyLock.HarmedByThem, violence: false, turn.Now),
            StageEvent.HarmedThem => locks.Harmed(SafetyLock.HarmedThem, violence: false, turn.Now),
            StageEvent.ExReachedOut => locks.ExWrote(),
            StageEvent.UnavoidableContact => locks.AllowLogistics(),
            StageEvent.GoOn when Opens(turn) => locks.Reopen(),
            // Two who are together keep no space that one of them only planned alone.
            StageEvent.BackTogether => locks.EndOwnSpace(),
            _ => locks,
        };
        if (locks != turn.Journey.Locks)
        {
            turn.Journey = turn.Journey with { Locks = locks };
            NoteLock(turn);
        }

        if (on == StageEvent.MoveOn)
        {
            turn.Drop(Vault.VaultTurns.NudgePrefix + "*");
        }

        if (on == StageEvent.BackTogether)
        {
            AskScreenAgain(turn);
        }

        if (on is StageEvent.AskDecide or StageEvent.BackTogether or StageEvent.ChangedMind)
        {
            // A fresh decision: its exercises are offered anew; what was written in them stays.
            turn.Journey = turn.Journey with { Done = turn.Journey.Done.RemoveRange(turn.Playbook.ByStage.GetValueOrDefault(Stage.Decide, []).Select(exercise => exercise.Id)) };
        }

        if (on == StageEvent.Slipped)
        {
            turn.Journey = turn.Journey with { Contacts = SteadyDays.AfterSlip(turn.Journey, turn.Rules.SlipCostDays, turn.Now) };
        }
    }

    /// <summary>True when going on leads through the gate into REOPEN.</summary>
    private static bool Opens(TurnBuilder turn) => turn.Journey.Road.Stage == Stage.Outcomes;

    /// <summary>The screen is asked afresh; old answers to it count no more.</summary>
    private static void AskScreenAgain(TurnBuilder turn) => turn.Journey = turn.Journey with
    {
        Answers = turn.Journey.Answers.RemoveRange(["DC1.to_me", "DC1.by_me"]),
    };

    private static Road AfterFacts(Road road, StageEvent on, bool open, Instant now) => on switch
    {
        // First aid, then a new decision; who moves on, or stands behind a lock, is not led back to it.
        StageEvent.ExNewPartner => road with
        {
            ResetAt = now,
            Together = false,
            Tracks = [.. road.Tracks.Where(stage => !stage.TouchesEx())],
            History = open && road.Stage == Stage.Steady ? [new Stop(Stage.Decide, null)] : road.History,
        },
        StageEvent.ExNeedsSpace => road with { Together = false },
        StageEvent.BrokeUpAgain => road with { ResetAt = now, Together = false, Cycles = road.Cycles + 1 },
        StageEvent.BackTogether => road with { Together = true, DecidedAt = null },
        StageEvent.MoveOn => road with { Together = false },
        _ => road,
    };

    private static void NoteStage(TurnBuilder turn, Stage from)
    {
        if (turn.Journey.Road.Stage != from)
        {
            turn.Note(EntryKind.Stage, turn.Journey.Road.Stage.Name());
        }
    }

    private static void Say(TurnBuilder turn, StageEvent on, Stage from)
    {
        switch (on)
        {
            case StageEvent.HarmedByThem or StageEvent.HarmedThem:
                HarmTurns.Say(turn, turn.Journey.Locks.Safety, "en");
                return;
            case StageEvent.PursuitSigns:
                HarmTurns.SayPursuit(turn, "en");
                return;
            case StageEvent.ExReachedOut:
                ExerciseTurns.Start(turn, ReachedOut(turn));
                return;
        }

        if (turn.Playbook.Exercises.ContainsKey(on.Name()))
        {
            ExerciseTurns.Start(turn, on.Name());
            return;
        }

        var stage = turn.Playbook.Stages[turn.Journey.Road.Stage];
        if (turn.Journey.Road.Stage != from)
        {
            turn.Say(turn.Words(stage.Opening));
        }

        Menu.Offer(turn);
    }

    /// <summary>T2 under contact no: first whether it was their own free word, in two steps.</summary>
    private static string ReachedOut(TurnBuilder turn) =>
        turn.Journey.Locks.MayExReopen() && !turn.Journey.Locks.WasHarmed ? "T2C" : "T2";

    private static void SayClosed(TurnBuilder turn, StageEvent on)
    {
        if (turn.Journey.Locks.RoadBackClosed && on is not StageEvent.GoOn)
        {
            Closings.Say(turn, CorePhrases.ClosedLocked);
            return;
        }

        turn.Say(on == StageEvent.GoOn ? CorePhrases.GateClosed : CorePhrases.EventNotHere);
        if (on == StageEvent.GoOn)
        {
            Closings.SayWhatIsMissing(turn);
        }

        Menu.Offer(turn);
    }
}
