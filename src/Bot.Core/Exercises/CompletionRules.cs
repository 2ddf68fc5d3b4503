using Bot.Core.Content;
using Bot.Core.Prompts;
using Bot.Core.Safety;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Exercises;

/// <summary>What the program draws from exercises that have come to their end.</summary>
internal static class CompletionRules
{
    private static readonly string[] OutcomeWork = ["OC1", "OC2", "OC3", "OC4", "OC5"];

    /// <summary>Applies the rule of an exercise.</summary>
    /// <returns>True when the rule has said what comes next.</returns>
    public static bool Apply(TurnBuilder turn, Exercise exercise) => exercise.Id switch
    {
        "AR3" or "DC1" => Screened(turn, exercise.Id),
        "AR4" => Routed(turn),
        "CI" => CheckedIn(turn),
        "DC7" => Decided(turn),
        "SP1" => PlannedSpace(turn),
        "T2C" => ExReopened(turn),
        "T3a" => GivenSpace(turn),
        "T3b" => SaidNo(turn),
        "RO5" => Contacted(turn),
        "AP5" => Apologised(turn),
        _ when OutcomeWork.Contains(exercise.Id) => Outcomes(turn),
        _ => false,
    };

    private static bool Screened(TurnBuilder turn, string exerciseId)
    {
        var locks = turn.Journey.Locks;
        var findings = new Findings(turn.Journey, turn.Rules, turn.Now);
        if (exerciseId == "DC1" && findings.ScreenClean && locks.MayScreenAgain(turn.Rules.HarmedLockDays, turn.Now))
        {
            turn.Journey = turn.Journey with { Locks = locks.ScreenedClean() };
            Events.NoteLock(turn);
            turn.Say(CorePhrases.LockOpened);
            return false;
        }

        var harmedNow = exerciseId == "DC1" ? !findings.ScreenClean : findings.Is("AR3.by_them", "yes") || findings.Is("AR3.by_me", "yes");
        if (locks.Safety == SafetyLock.None || !harmedNow)
        {
            return false;
        }

        HarmTurns.Say(turn, locks.Safety, "en");
        return true;
    }

    private static bool Routed(TurnBuilder turn)
    {
        if (turn.Journey.Answer("AR4.route") is not AnswerValue.Chosen route)
        {
            return false;
        }

        switch (route.Option)
        {
            case "move_on":
                Events.Raise(turn, StageEvent.MoveOn);
                return true;
            case "talking":
                turn.Say(CorePhrases.RouteTalking);
                Events.Enter(turn, Stage.Decide);
                ExerciseTurns.Start(turn, turn.Journey.Done.ContainsKey("AR3") ? "DC1" : "AR3");
                return true;
            case "lookup":
                LookupTurns.AskWhat(turn);
                return true;
            default:
                return false;
        }
    }

    private static bool CheckedIn(TurnBuilder turn)
    {
        int? Number(string key) => turn.Journey.Answer(key) is AnswerValue.Rated rated ? rated.Number : null;
        AnswerRules.AddCheckIn(turn, new CheckIn(turn.Now, Number("CI.intensity"), Number("CI.urge"), Number("CI.mood")));
        var last = turn.Journey.CheckIns.TakeLast(2).ToArray();
        var low = last.Length == 2 && last.All(checkIn => checkIn.Intensity >= turn.Rules.SteadyFromIntensity);
        if (!low || turn.Journey.Road.Stage == Stage.Steady)
        {
            return false;
        }

        Events.Raise(turn, StageEvent.VeryLow);
        return true;
    }

    private static bool Decided(TurnBuilder turn)
    {
        if (turn.Journey.Answer("DC7.card") is null or AnswerValue.Skipped)
        {
            return false;
        }

        var (verdict, _) = Decision.Weigh(turn.Journey, turn.Rules);
        turn.Journey = turn.Journey with { Road = turn.Journey.Road with { Verdict = verdict, DecidedAt = turn.Now } };
        turn.Note(EntryKind.Event, "decision", Decision.Key(verdict));
        return false;
    }

    private static bool PlannedSpace(TurnBuilder turn)
    {
        var days = turn.Journey.Answer("SP1.days") is AnswerValue.Lasted lasted ? lasted.Days : turn.Rules.SpaceDays;
        turn.Journey = turn.Journey with
        {
            Locks = turn.Journey.Locks.GiveSpace(turn.Now + Duration.FromDays(days), ownChoice: true),
            Contacts = turn.Journey.Contacts with { SteadyFrom = turn.Journey.Contacts.SteadyFrom ?? turn.Now },
        };
        Events.NoteLock(turn);
        return false;
    }

    private static bool GivenSpace(TurnBuilder turn)
    {
        var days = turn.Journey.Answer("T3a.until") is AnswerValue.Lasted lasted ? lasted.Days : turn.Rules.SpaceDays;
        turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.GiveSpace(turn.Now + Duration.FromDays(days), ownChoice: false) };
        Events.NoteLock(turn);
        return false;
    }

    private static bool SaidNo(TurnBuilder turn)
    {
        if (turn.Journey.Answer("T3b.how") is AnswerValue.Chosen { Option: "order" })
        {
            turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.SayNo(order: true) };
            Events.NoteLock(turn);
        }

        return false;
    }

    /// <summary>The ex wrote of their own free will, said twice: logistics only, AR3 anew, and DECIDE before anything else.</summary>
    private static bool ExReopened(TurnBuilder turn)
    {
        var findings = new Findings(turn.Journey, turn.Rules, turn.Now);
        if (!findings.Is("T2C.unforced", "yes") || !findings.Is("T2C.sure", "yes") || !turn.Journey.Locks.MayExReopen())
        {
            return false;
        }

        turn.Journey = turn.Journey with
        {
            Locks = turn.Journey.Locks.ExReopened(),
            Road = turn.Journey.Road with { ResetAt = turn.Now },
            Done = turn.Journey.Done.Remove("AR3").Remove("DC1"),
            Answers = turn.Journey.Answers.RemoveRange(["AR3.by_them", "AR3.by_me", "DC1.to_me", "DC1.by_me"]),
        };
        Events.NoteLock(turn);
        turn.Say(CorePhrases.LockToLogistics);
        ExerciseTurns.Start(turn, "AR3");
        return true;
    }

    private static bool Contacted(TurnBuilder turn)
    {
        var contacts = turn.Journey.Contacts;
        switch (turn.Journey.Answer("RO5.what"))
        {
            case AnswerValue.Chosen { Option: "sent" }:
                turn.Journey = turn.Journey with { Contacts = contacts with { Openers = contacts.Openers.Add(turn.Now) } };
                return ContactBudget.SayAfterOpener(turn);
            case AnswerValue.Chosen { Option: "light" }:
                var byThem = turn.Journey.Answer("RO5.begun") is AnswerValue.Chosen { Option: "them" };
                turn.Journey = turn.Journey with { Contacts = contacts with { Exchanges = contacts.Exchanges.Add(new Exchange(turn.Now, byThem)) } };
                return false;
            case AnswerValue.Chosen { Option: "silence" }:
                return ContactBudget.SayAfterSilence(turn);
            case AnswerValue.Chosen { Option: "no" }:
                Events.Raise(turn, StageEvent.ExSaidNo);
                return true;
            default:
                return false;
        }
    }

    private static bool Apologised(TurnBuilder turn)
    {
        if (turn.Journey.Answer("AP5.delivered") is AnswerValue.Chosen { Option: "yes" })
        {
            var about = turn.Journey.Answer("AP5.about") is AnswerValue.Wrote wrote ? wrote.Text : string.Empty;
            turn.Journey = turn.Journey with { Contacts = ApologyLedger.Deliver(turn.Journey.Contacts, about, turn.Now) };
        }

        return false;
    }

    private static bool Outcomes(TurnBuilder turn)
    {
        var done = turn.Journey.Done;
        if (OutcomeWork.All(id => done.TryGetValue(id, out var completion) && completion.Complete))
        {
            turn.Journey = turn.Journey with { Road = turn.Journey.Road with { OutcomesAt = turn.Now } };
        }

        return false;
    }
}
