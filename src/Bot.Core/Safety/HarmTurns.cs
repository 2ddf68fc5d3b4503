using System.Collections.Frozen;
using Bot.Core.Content;
using Bot.Core.Exercises;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using Bot.Core.Understanding;
using Bot.Core.Understanding.Text;

namespace Bot.Core.Safety;

/// <summary>Harm between the two (safety.md, 6 to 8): each direction has its own words, and never the other's.</summary>
internal static class HarmTurns
{
    /// <summary>Words that could mean that it goes on, or is about to. Better one card too many than one too few.</summary>
    private static readonly FrozenSet<string> Present = FrozenSet.Create(
        StringComparer.Ordinal, "now", "tonight", "today", "tomorrow", "outside", "going", "gonna", "will", "ill", "am", "im", "is", "are", "hes", "shes", "theyre", "want", "wanna", "still");

    /// <summary>A strong finding of harm in a text.</summary>
    public static void Found(TurnBuilder turn, RiskFinding finding, string language)
    {
        turn.Unsay();
        var by = Lock(turn, finding);
        Resuming.SetAside(turn);
        if (finding.Imminent && by == SafetyLock.HarmedByThem)
        {
            SayNotSafe(turn, language);
            return;
        }

        // Who told of their own violence before is not told that nothing was theirs.
        Say(turn, turn.Journey.Locks.HarmedThem ? by | SafetyLock.HarmedThem : by, language);
    }

    /// <summary>
    /// True when harm is told again where its own lock asks for it. Whoever names what they did, or what was done to them,
    /// must not be stopped by the card that sent them there; danger now, and anything new, still is heard first.
    /// </summary>
    public static bool IsAnswerInItsLock(TurnBuilder turn, RiskFinding finding, string text)
    {
        if (finding.Imminent || finding.Label is not (RiskLabel.Abuse or RiskLabel.Pursuit) || finding.Beside is { Label: RiskLabel.Crisis }
            || ExerciseTurns.Waiting(turn) is not var (exercise, prompt) || !exercise.Is(ExerciseTraits.NamesHarm)
            || !PromptKinds.TakesText(prompt, turn.Journey.Run!.Progress) || SpeaksOfNow(text))
        {
            return false;
        }

        var locks = turn.Journey.Locks;
        var told = finding.Label == RiskLabel.Pursuit ? SafetyLock.HarmedThem : By(finding);
        var isItsPlace = exercise.Stage == (told == SafetyLock.HarmedThem ? Stage.NoContact : Stage.Safety);
        return isItsPlace && told != SafetyLock.Both && locks.Safety.HasFlag(told)
            // Violence by the other is always heard first: from one line nobody can tell that it is over.
            && (told == SafetyLock.HarmedThem || !finding.Violent);
    }

    /// <summary>Sets the lock of a finding, without a word.</summary>
    public static SafetyLock Lock(TurnBuilder turn, RiskFinding finding)
    {
        var by = By(finding);
        turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.Harmed(by, finding.Violent, turn.Now) };
        Events.Retreat(turn, by.HasFlag(SafetyLock.HarmedThem) ? StageEvent.HarmedThem : StageEvent.HarmedByThem);
        return by;
    }

    /// <summary>The words for harm that was told, by its direction.</summary>
    public static void Say(TurnBuilder turn, SafetyLock by, string language)
    {
        var key = by switch
        {
            SafetyLock.HarmedByThem => SafetyPhrases.AbuseByThem,
            SafetyLock.HarmedThem => SafetyPhrases.AbuseByMe,
            _ => SafetyPhrases.AbuseBoth,
        };
        turn.Note(EntryKind.Safety, "harm", by.ToString());
        turn.Say(SafetyWords.Of(turn, key, language));
        if (by.HasFlag(SafetyLock.HarmedByThem))
        {
            SafetyWords.Offer(turn, $"{Tokens.WeakMark}abuse:no:{language}", SafetyPhrases.ButtonSafer, language);
            SafetyWords.Offer(turn, Tokens.NotSafeFromThem + language, SafetyPhrases.ButtonNotSafe, language);
            SafetyWords.Offer(turn, Tokens.PhonePrivate + language, SafetyPhrases.ButtonPhone, language);
            OfferTitle(turn, "T5a");
            OfferTitle(turn, "SF1");
        }

        if (by.HasFlag(SafetyLock.HarmedThem))
        {
            OfferTitle(turn, "T5b");
            OfferTitle(turn, "NC5");
        }

        turn.Journey = turn.Journey with { Why = new WhyNote(null, CorePhrases.WhySafety, []) };
    }

    /// <summary>Not safe from the other right now: the emergency first.</summary>
    public static void SayNotSafe(TurnBuilder turn, string language)
    {
        turn.Note(EntryKind.Safety, "harm", "not safe");
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.AbuseNotSafe, language));
        OfferTitle(turn, "SF3");
        OfferTitle(turn, "SF5");
    }

    /// <summary>Who else can read this phone, and what can be done about it.</summary>
    public static void SayPhone(TurnBuilder turn, string language)
    {
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.AbusePhone, language));
        OfferTitle(turn, "T5a");
        OfferTitle(turn, "SF3");
        OfferTitle(turn, "SF5");
    }

    /// <summary>A strong finding of pursuit in a text, or the event T4b.</summary>
    public static void FoundPursuit(TurnBuilder turn, string language)
    {
        turn.Unsay();
        LockPursuit(turn);
        Resuming.SetAside(turn);
        SayPursuit(turn, language);
    }

    /// <summary>Pursuit sets contact to no, without a word.</summary>
    public static void LockPursuit(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.SayNo(order: false) };
        Events.Retreat(turn, StageEvent.PursuitSigns);
    }

    /// <summary>The words for pursuit: refused, why, and help with tonight.</summary>
    public static void SayPursuit(TurnBuilder turn, string language)
    {
        turn.Note(EntryKind.Safety, "pursuit", "first reply");
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.PursuitStrong, language));
        OfferTitle(turn, "T4b");
        OfferTitle(turn, "NC2");
        OfferTitle(turn, "HP1");
        SafetyWords.Offer(turn, Tokens.Urge, SafetyPhrases.ButtonUrge, language);
        turn.Journey = turn.Journey with { Why = new WhyNote(null, CorePhrases.WhySafety, []) };
    }

    private static bool SpeaksOfNow(string text) => TextNormalizer.Split(text).Any(word => Present.Contains(word.Plain));

    private static SafetyLock By(RiskFinding finding) => finding.Direction switch
    {
        HarmDirection.ByMe => SafetyLock.HarmedThem,
        HarmDirection.Both => SafetyLock.Both,
        _ => SafetyLock.HarmedByThem,
    };

    private static void OfferTitle(TurnBuilder turn, string exerciseId)
    {
        if (turn.Playbook.Exercises.TryGetValue(exerciseId, out var exercise))
        {
            turn.Offer(Tokens.Exercise(exercise.Id), exercise.Title);
        }
    }
}
