using System.Globalization;
using Bot.Core.Exercises;
using Bot.Core.Nudges;
using Bot.Core.Safety;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Commands;

/// <summary>What a person decides over us: pause, stop, export, delete, settings.</summary>
internal static class ControlTurns
{
    /// <summary>Nudge key of the note that a pause is over.</summary>
    public const string ResumeNudge = "resume";

    private const int LongestPause = 365;

    /// <summary><c>/pause 3d</c>: quiet until then, and one note at the end, announced now (T13).</summary>
    public static void Pause(TurnBuilder turn, string words)
    {
        if (Days(words) is { } days)
        {
            PauseFor(turn, days);
            return;
        }

        turn.Say(CorePhrases.PauseAsk);
        foreach (var offer in (ReadOnlySpan<int>)[1, 3, 7, 14])
        {
            turn.Offer(Tokens.Pause(offer), turn.Words(offer == 1 ? CorePhrases.ButtonOneDay : CorePhrases.ButtonDays, ("days", offer.ToString(CultureInfo.InvariantCulture))).ToString());
        }
    }

    /// <summary>A pressed length.</summary>
    public static void PauseFor(TurnBuilder turn, int days)
    {
        var until = turn.Now + Duration.FromDays(Math.Clamp(days, 1, LongestPause));
        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { PausedUntil = until } };
        if (turn.Journey.Interrupts.Ended)
        {
            turn.Say(CorePhrases.EndedNoPause);
            turn.OfferPhrase(Tokens.Command("resume"), CorePhrases.ButtonResume);
            return;
        }

        turn.Set(new Nudge(ResumeNudge, until, NudgeClass.Promised, ResumeNudge, Fence(until)));
        turn.Note(EntryKind.Event, StageEvent.Pause.Name());
        turn.Say(CorePhrases.Paused);
        turn.OfferPhrase(Tokens.Command("resume"), CorePhrases.ButtonResume);
    }

    /// <summary>The pause is over: one note, as announced.</summary>
    public static void PauseOver(TurnBuilder turn, string fence)
    {
        if (turn.Journey.Interrupts.PausedUntil is { } until && Fence(until) == fence)
        {
            turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { PausedUntil = null } };
            turn.Say(CorePhrases.PauseOver);
            Menu.Offer(turn);
        }
    }

    /// <summary><c>/resume</c>: ends a pause, or an ending.</summary>
    public static void Resume(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { PausedUntil = null, Ended = false, Blocked = false } };
        turn.Drop(ResumeNudge);
        VaultTurns.AfterPause(turn);
        turn.Say(CorePhrases.Resumed);
        Resuming.AskOrMenu(turn);
    }

    /// <summary><c>/stop</c>, and the word alone: nothing proactive at all, and every message is still answered (T15).</summary>
    public static void Stop(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with { Interrupts = turn.Journey.Interrupts with { Ended = true } };
        turn.Drop("*");
        turn.Note(EntryKind.Event, StageEvent.Stop.Name());
        turn.Say(SafetyWords.Of(turn, SafetyPhrases.StopDone, turn.Journey.Preferences.Language));
        turn.OfferPhrase(Tokens.Command("resume"), CorePhrases.ButtonResume);
        turn.OfferPhrase(Tokens.Command("export"), CorePhrases.ButtonExport, Replies.ChoiceRole.Way);
        turn.OfferPhrase(Tokens.Command("delete"), CorePhrases.ButtonDelete, Replies.ChoiceRole.Way);
    }

    /// <summary><c>/settings</c>: what we know of the person's place and wishes, and how to change it.</summary>
    public static void Settings(TurnBuilder turn)
    {
        var preferences = turn.Journey.Preferences;
        var country = turn.Playbook.HelpLines.GetValueOrDefault(preferences.Country ?? string.Empty)?.Name;
        var clock = Dates.KnowsClock(turn.Journey)
            ? Dates.Local(turn.Journey, turn.Now).ToString("HH:mm", CultureInfo.InvariantCulture)
            : turn.Words(CorePhrases.Unknown).ToString();
        turn.Say(
            CorePhrases.Settings,
            ("country", country ?? turn.Words(CorePhrases.Unknown).ToString()),
            ("clock", clock),
            ("kept", turn.Words(preferences.StoringAgreedAt is null ? CorePhrases.No : CorePhrases.Yes).ToString()),
            ("contact", turn.Words($"contact.{turn.Journey.Locks.Contact.ToString().ToLowerInvariant()}").ToString()));
        turn.OfferPhrase(Tokens.Exercise("AR2C"), CorePhrases.ButtonPlaceTime);
        turn.OfferPhrase(Tokens.Command("nudges"), NudgePhrases.ButtonNudges);
        turn.OfferPhrase(Tokens.Command("quiet"), NudgePhrases.ButtonQuiet);
        LockTurns.OfferEnds(turn);
        turn.OfferPhrase(Tokens.Command("pause"), CorePhrases.ButtonPause);
        turn.OfferPhrase(Tokens.Command("export"), CorePhrases.ButtonExport);
        turn.OfferPhrase(Tokens.Command("delete"), CorePhrases.ButtonDelete);
    }

    /// <summary><c>/export</c>: everything, as files.</summary>
    public static void Export(TurnBuilder turn)
    {
        turn.Ask(new HostWork.Export());
        turn.Say(CorePhrases.Export);
    }

    /// <summary><c>/delete</c>: asks once.</summary>
    public static void AskDelete(TurnBuilder turn)
    {
        turn.Say(CorePhrases.DeleteAsk);
        turn.OfferPhrase(Tokens.DeleteYes(turn.Journey.Revision + 1), CorePhrases.ButtonDeleteYes);
        turn.OfferPhrase(Tokens.DeleteNo, CorePhrases.ButtonDeleteNo);
        turn.OfferPhrase(Tokens.Command("export"), CorePhrases.ButtonExport, Replies.ChoiceRole.Way);
    }

    /// <summary>Erases everything, save the one word that a lock may leave (journey.md, "Locks"), told in the receipt.</summary>
    public static void Delete(TurnBuilder turn)
    {
        var kept = Kept(turn);
        turn.Ask(new HostWork.Erase(kept));
        turn.Drop("*");
        turn.Say(CorePhrases.Deleted, ("receipt", Receipt(turn)));
        SayKept(turn, kept?.Word ?? TombstoneWord.None);
    }

    private static void SayKept(TurnBuilder turn, TombstoneWord word)
    {
        if (word.HasFlag(TombstoneWord.Order))
        {
            turn.Say(CorePhrases.DeletedOrder);
        }

        if (word.HasFlag(TombstoneWord.No))
        {
            turn.Say(CorePhrases.DeletedNo);
        }

        if (word.HasFlag(TombstoneWord.HarmedThem))
        {
            turn.Say(CorePhrases.DeletedHarmedThem);
        }
    }

    private static Tombstone? Kept(TurnBuilder turn)
    {
        var locks = turn.Journey.Locks;
        if (locks.Safety == SafetyLock.HarmedByThem)
        {
            // Who was harmed, and harmed nobody, leaves no trace at all.
            return null;
        }

        var word = locks.Contact switch
        {
            ContactLevel.Order => TombstoneWord.Order,
            ContactLevel.No => TombstoneWord.No,
            _ => TombstoneWord.None,
        };
        word |= locks.HarmedThem ? TombstoneWord.HarmedThem : TombstoneWord.None;
        return word == TombstoneWord.None ? null : new Tombstone(word, turn.Now + Duration.FromDays(turn.Rules.TombstoneDays));
    }

    /// <summary>Something to refer to that tells nothing about the person.</summary>
    private static string Receipt(TurnBuilder turn) =>
        string.Create(CultureInfo.InvariantCulture, $"{turn.Now.InUtc():yyyyMMdd}-{turn.Seed:x8}");

    private static string Fence(Instant until) => until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static int? Days(string words)
    {
        var typed = words.Trim().ToLowerInvariant();
        var digits = typed.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 3)
        {
            return null;
        }

        var number = int.Parse(typed[..digits], CultureInfo.InvariantCulture);
        return typed[digits..].Trim() switch
        {
            "" or "d" or "day" or "days" => number,
            "w" or "week" or "weeks" => number * 7,
            "m" or "month" or "months" => number * 30,
            _ => null,
        };
    }
}
