using Bot.Core.Nudges;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using NodaTime;

namespace Bot.Core.Safety;

/// <summary>
/// Danger to life (safety.md, 2 to 5): scripted, before everything else. What is locked stays locked for its hours,
/// whatever is answered.
/// </summary>
internal static class CrisisTurns
{
    /// <summary>Nudge keys of accepted crisis checks.</summary>
    public const string NudgePrefix = "crisis:";

    private static readonly string[] Barriers = ["wont_help", "alone", "effort", "overheard"];

    /// <summary>A strong finding, or the button that says "I'm not safe".</summary>
    public static void Open(TurnBuilder turn, RiskFinding finding, string language)
    {
        turn.Unsay();
        Exercises.Resuming.SetAside(turn);
        if (finding is { ThirdPerson: true, ToOthers: false })
        {
            OpenForOther(turn, finding, language);
            return;
        }

        Hold(turn, language, "none", open: true);
        Exercises.Events.Move(turn, StageEvent.Crisis);
        turn.Note(EntryKind.Safety, "crisis", finding.Imminent ? "imminent" : "first reply");
        turn.Say(SafetyWords.Of(turn, FirstReply(finding), language));
        Doors(turn, language, finding.Imminent || finding.ToOthers, first: true);
    }

    /// <summary>Somebody else is in danger: their help, and nothing of one's own is locked or opened by it.</summary>
    private static void OpenForOther(TurnBuilder turn, RiskFinding finding, string language)
    {
        turn.Note(EntryKind.Safety, "crisis", "third person");
        turn.Say(SafetyWords.Of(turn, FirstReply(finding), language));
        if (turn.Journey.Interrupts.Crisis is { Open: true })
        {
            Doors(turn, language, asksNothing: false, first: false);
            return;
        }

        SafetyWords.Offer(turn, Tokens.CrisisMark + "more", SafetyPhrases.ButtonMore, language);
        Menu.Offer(turn);
    }

    /// <summary>The next message while the card waits for its answer: it stands before everything else.</summary>
    public static void Return(TurnBuilder turn, CrisisHold hold)
    {
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisReturn, hold.Language));
        Doors(turn, hold.Language, asksNothing: false, first: false);
    }

    /// <summary>A press on one of the card's choices.</summary>
    public static void Press(TurnBuilder turn, string value)
    {
        var language = turn.Journey.Interrupts.Crisis?.Language ?? "en";
        switch (value)
        {
            case "yes" or "dark":
                Answered(turn, language, value);
                break;
            case "denied":
                Denied(turn, language);
                break;
            case "safer":
                Release(turn, "safer");
                turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisSafer, language));
                Menu.Offer(turn);
                break;
            case "harmed":
                Release(turn, "harmed");
                HarmTurns.Found(turn, new RiskFinding(RiskLabel.Abuse, RiskTier.Strong, HarmDirection.ByThem), language);
                break;
            case "more":
                turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisMore, language));
                Doors(turn, language, asksNothing: false, first: false);
                break;
            case "both" or "tomorrow" or "none":
                Promise(turn, language, value);
                break;
            case "weak_no":
                turn.Say(SafetyWords.Of(turn, SafetyPhrases.WeakOk, language));
                Exercises.Resuming.AskOrMenu(turn);
                break;
            default:
                Barrier(turn, language, value);
                break;
        }
    }

    /// <summary>An accepted check comes due. One of an older crisis does nothing.</summary>
    public static void Check(TurnBuilder turn, Nudge nudge)
    {
        if (turn.Journey.Interrupts.Crisis is not { } hold || Fence(hold) != nudge.Fence)
        {
            return;
        }

        // The check asks, so its answer is waited for like the card's.
        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Crisis = hold with { Open = true } } };
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisCheckDue, hold.Language));
        Doors(turn, hold.Language, asksNothing: false, first: false);
    }

    /// <summary>The one line at the foot of every reply while the hours last.</summary>
    public static void AddFoot(TurnBuilder turn)
    {
        if (turn.Journey.Interrupts.Crisis is { } hold && hold.LockedUntil > turn.Now && turn.HasSpoken
            && !turn.HasSaid(HelpLines.Text("line", turn.Playbook, turn.Journey.Preferences.Country)))
        {
            turn.SayLast(SafetyWords.Of(turn, SafetyPhrases.CrisisFoot, hold.Language));
        }
    }

    private static string FirstReply(RiskFinding finding) => finding switch
    {
        { ToOthers: true } => SafetyPhrases.CrisisToOthers,
        { ThirdPerson: true } => SafetyPhrases.CrisisThird,
        { Imminent: true } => SafetyPhrases.CrisisImminent,
        _ => SafetyPhrases.CrisisFirst,
    };

    /// <summary>The answers to the direct question; each says what it means, so that none can be mistaken.</summary>
    private static void Doors(TurnBuilder turn, string language, bool asksNothing, bool first)
    {
        if (!asksNothing)
        {
            SafetyWords.Offer(turn, Tokens.CrisisMark + "yes", SafetyPhrases.ButtonYesThinking, language);
            SafetyWords.Offer(turn, Tokens.CrisisMark + "dark", SafetyPhrases.ButtonDark, language);
            SafetyWords.Offer(turn, Tokens.CrisisMark + "harmed", SafetyPhrases.ButtonHarmed, language);
        }
        else
        {
            SafetyWords.Offer(turn, Tokens.CrisisMark + "safer", SafetyPhrases.ButtonSafer, language);
        }

        SafetyWords.Offer(
            turn,
            Tokens.CrisisMark + (first ? "denied" : "safer"),
            first ? SafetyPhrases.ButtonDenied : SafetyPhrases.ButtonSafer,
            language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "more", SafetyPhrases.ButtonMore, language);
    }

    private static void Answered(TurnBuilder turn, string language, string answer)
    {
        Hold(turn, language, answer, open: true);
        turn.Note(EntryKind.Safety, "crisis", answer);
        turn.Say(SafetyWords.Of(turn, answer == "yes" ? SafetyPhrases.CrisisYes : SafetyPhrases.CrisisDark, language));
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisBarrierAsk, language));
        SafetyWords.Offer(turn, Tokens.CrisisMark + "wont_help", SafetyPhrases.ButtonWontHelp, language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "alone", SafetyPhrases.ButtonAlone, language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "effort", SafetyPhrases.ButtonEffort, language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "overheard", SafetyPhrases.ButtonOverheard, language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "more", SafetyPhrases.ButtonMore, language);
    }

    /// <summary>Believed in tone, not in state: nothing that was locked opens by it.</summary>
    private static void Denied(TurnBuilder turn, string language)
    {
        Release(turn, "denied");
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisDenied, language));
        AskForCheck(turn, language);
    }

    /// <summary>The card no longer stands before everything else; its hours go on.</summary>
    private static void Release(TurnBuilder turn, string answer)
    {
        if (turn.Journey.Interrupts.Crisis is { } hold)
        {
            turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Crisis = hold with { Answer = answer, Open = false } } };
        }

        turn.Note(EntryKind.Safety, "crisis", answer);
    }

    private static void Barrier(TurnBuilder turn, string language, string value)
    {
        if (!Barriers.Contains(value))
        {
            turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisReturn, language));
            Doors(turn, language, asksNothing: false, first: false);
            return;
        }

        turn.Note(EntryKind.Safety, "crisis", "barrier");
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.Barrier(value), language));
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisMeans, language));
        AskForCheck(turn, language);
    }

    private static void AskForCheck(TurnBuilder turn, string language)
    {
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.CrisisCheckAsk, language));
        SafetyWords.Offer(turn, Tokens.CrisisMark + "both", SafetyPhrases.ButtonCheckBoth, language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "tomorrow", SafetyPhrases.ButtonCheckTomorrow, language);
        SafetyWords.Offer(turn, Tokens.CrisisMark + "none", SafetyPhrases.ButtonCheckNone, language);
    }

    private static void Promise(TurnBuilder turn, string language, string value)
    {
        if (turn.Journey.Interrupts.Crisis is not { } hold)
        {
            Exercises.Resuming.AskOrMenu(turn);
            return;
        }

        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Crisis = hold with { Open = false } } };
        if (value == "both")
        {
            SetCheck(turn, hold, "1", turn.Now + Duration.FromMinutes(turn.Rules.CrisisCheckMinutes));
        }

        if (value is "both" or "tomorrow")
        {
            SetCheck(turn, hold, "2", Tomorrow(turn));
        }

        var key = value switch { "both" => SafetyPhrases.CrisisCheckBoth, "tomorrow" => SafetyPhrases.CrisisCheckTomorrow, _ => SafetyPhrases.CrisisCheckNone };
        turn.Say(SafetyWords.Of(turn, key, language));
        SafetyWords.Offer(turn, Tokens.Urge, SafetyPhrases.ButtonUrge, language);
    }

    private static void SetCheck(TurnBuilder turn, CrisisHold hold, string number, Instant at) =>
        turn.Set(new Nudge(NudgePrefix + number, at, NudgeClass.Promised, number, Fence(hold)));

    /// <summary>Nine in the morning of the person's next day; without a known clock, twelve hours from now.</summary>
    private static Instant Tomorrow(TurnBuilder turn)
    {
        if (Clocks.LocalTimes.Zone(turn.Journey.Preferences) is not { } zone)
        {
            return turn.Now + Duration.FromHours(12);
        }

        return Clocks.LocalTimes.At(zone, Clocks.LocalTimes.Local(zone, turn.Now).Date.PlusDays(1), new LocalTime(9, 0));
    }

    private static void Hold(TurnBuilder turn, string language, string answer, bool open)
    {
        var since = turn.Journey.Interrupts.Crisis is { } before && before.LockedUntil > turn.Now ? before.Since : turn.Now;
        var until = turn.Now + Duration.FromHours(turn.Rules.CrisisHoldHours);
        turn.Journey = turn.Journey with
        {
            Interrupts = turn.Journey.Interrupts with { Crisis = new CrisisHold(since, until, language, answer, open) },
        };
    }

    private static string Fence(CrisisHold hold) => hold.Since.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
