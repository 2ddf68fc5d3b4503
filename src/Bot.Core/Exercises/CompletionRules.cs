using Bot.Core.Content;
using Bot.Core.Nudges;
using Bot.Core.Prompts;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Exercises;

/// <summary>What the program draws from exercises that have come to their end.</summary>
internal static class CompletionRules
{
    /// <summary>Applies the rule of an exercise.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="since">When this run of it began: an answer skipped this time says nothing, whatever was answered before.</param>
    /// <returns>True when the rule has said what comes next.</returns>
    public static bool Apply(TurnBuilder turn, Exercise exercise, Instant since) => exercise.Id switch
    {
        "AR3" or "DC1" => Screened(turn, exercise.Id),
        "AR4" => Routed(turn, since),
        "AR2" => NoteIntensity(turn, "AR2.bad", since),
        "ST1" => NoteIntensity(turn, "ST1.after", since),
        "CI" => CheckedIn(turn, since),
        "DC7" => Decided(turn, since),
        "SP1" => PlannedSpace(turn, since),
        "SP7" => MarkedDays(turn),
        "T2C" => ExReopened(turn),
        Burning.ExerciseId => BurnsOn(turn, since),
        "RO5" => Contacted(turn),
        "AP5" => Apologised(turn),
        _ when exercise.Stage == Stage.Outcomes => Outcomes(turn),
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

    private static bool Routed(TurnBuilder turn, Instant since)
    {
        if (Given(turn, "AR4.route", since) is not AnswerValue.Chosen route)
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

    private static bool NoteIntensity(TurnBuilder turn, string key, Instant since)
    {
        if (Given(turn, key, since) is AnswerValue.Rated rated)
        {
            AnswerRules.AddCheckIn(turn, new CheckIn(turn.Now, rated.Number, null, null));
        }

        return false;
    }

    private static bool CheckedIn(TurnBuilder turn, Instant since)
    {
        int? Number(string key) => Given(turn, key, since) is AnswerValue.Rated rated ? rated.Number : null;
        var checkIn = new CheckIn(turn.Now, Number("CI.intensity"), Number("CI.urge"), Number("CI.mood"));
        if (checkIn is { Intensity: null, Urge: null, Mood: null })
        {
            return false;
        }

        AnswerRules.AddCheckIn(turn, checkIn);
        var findings = new Findings(turn.Journey, turn.Rules, turn.Now);
        if (findings.IntenseTwice && turn.Journey.Road.Stage != Stage.Steady)
        {
            Events.Raise(turn, StageEvent.VeryLow);
            return true;
        }

        if (checkIn.Intensity >= turn.Rules.SteadyFromIntensity)
        {
            turn.Say(CorePhrases.CheckinHigh);
            turn.OfferPhrase(Tokens.Urge, CorePhrases.ButtonUrge);
        }

        if (findings.LowForLong && turn.Playbook.Exercises.TryGetValue("HP1", out var help))
        {
            turn.Say(CorePhrases.LowForLong);
            turn.Offer(Tokens.Exercise(help.Id), help.Title);
        }

        return false;
    }

    private static bool Decided(TurnBuilder turn, Instant since)
    {
        if (Given(turn, "DC7.card", since) is null or AnswerValue.Skipped)
        {
            return false;
        }

        var (verdict, _) = Decision.Weigh(turn.Journey, turn.Rules);
        turn.Journey = turn.Journey with { Road = turn.Journey.Road with { Verdict = verdict, DecidedAt = turn.Now } };
        turn.Note(EntryKind.Event, "decision", Decision.Key(verdict));
        return false;
    }

    private static bool PlannedSpace(TurnBuilder turn, Instant since)
    {
        var days = Given(turn, "SP1.days", since) is AnswerValue.Lasted lasted ? lasted.Days : turn.Rules.SpaceDays;
        turn.Journey = turn.Journey with
        {
            Locks = turn.Journey.Locks.GiveSpace(turn.Now + Duration.FromDays(days), ownChoice: true),
            Contacts = turn.Journey.Contacts with { SteadyFrom = turn.Journey.Contacts.SteadyFrom ?? turn.Now },
        };
        Events.NoteLock(turn);
        if (turn.Journey.Locks.Contact == ContactLevel.Space)
        {
            // Only now is the date a fact: what the ex asked for may reach further than the plan.
            turn.Say(CorePhrases.SpaceUntil);
        }

        return false;
    }

    private static bool MarkedDays(TurnBuilder turn)
    {
        NudgeConsent.AskForDays(turn);
        return false;
    }

    /// <summary>The ex wrote of their own free will, said twice: logistics only, AR3 anew, and DECIDE before anything else.</summary>
    private static bool BurnsOn(TurnBuilder turn, Instant since)
    {
        if (Given(turn, "VB.day", since) is AnswerValue.Dated date)
        {
            Burning.On(turn, date.Day);
        }

        return false;
    }

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
        if (turn.Playbook.ByStage[Stage.Outcomes].All(part => done.TryGetValue(part.Id, out var completion) && completion.Complete))
        {
            turn.Journey = turn.Journey with { Road = turn.Journey.Road with { OutcomesAt = turn.Now } };
        }

        return false;
    }

    /// <summary>The answer to a prompt, if it was given in this run.</summary>
    private static AnswerValue? Given(TurnBuilder turn, string key, Instant since) =>
        turn.Journey.Answers.TryGetValue(key, out var answered) && answered.At >= since ? answered.Value : null;
}
