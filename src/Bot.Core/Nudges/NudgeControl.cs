using Bot.Core.Clocks;
using Bot.Core.Stages;
using Bot.Core.Vault;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary>What the person decides over nudges: what is coming and why, less, at which hour, not this one, stop.</summary>
internal static class NudgeControl
{
    private static readonly int[] Hours = [10, 12, 16, 18, 20];

    /// <summary><c>/nudges</c>: what is coming, when, and why; or, with a time, at which hour.</summary>
    public static void List(TurnBuilder turn, string words)
    {
        if (words.Length > 0 && TimeWords.TryMinute(words, out var minute))
        {
            At(turn, minute);
            return;
        }

        var coming = NudgeList.Of(turn);
        turn.Say(coming.Count == 0 ? NudgePhrases.NudgesNone : NudgePhrases.Nudges);
        if (coming.Count > 0)
        {
            turn.Say(Replies.RichText.Plain(string.Join('\n', coming.Select(line => $"– {line.Words}"))));
        }

        if (turn.Journey.Interrupts.Ended)
        {
            turn.Say(NudgePhrases.NudgesEnded);
            turn.OfferPhrase(Tokens.Command("resume"), CorePhrases.ButtonResume);
            return;
        }

        var agreed = turn.Journey.Preferences.NudgesAgreedAt is not null;
        turn.Say(agreed ? NudgePhrases.NudgesOn : NudgePhrases.NudgesOff, ("quiet", QuietHours.Of(turn.Journey.Preferences, turn.Rules.Nudges).ToString()));
        foreach (var line in coming)
        {
            turn.Offer(Tokens.NudgeDelete(line.Key), turn.Words(NudgePhrases.ButtonNudgeDelete, ("what", line.Title)).ToString());
        }

        OfferControls(turn, agreed);
    }

    /// <summary><c>/less</c>: half as many, then one a week, then the question whether to stop.</summary>
    public static void Less(TurnBuilder turn)
    {
        if (turn.Journey.Preferences.NudgesAgreedAt is null)
        {
            turn.Say(NudgePhrases.NudgesOff, ("quiet", QuietHours.Of(turn.Journey.Preferences, turn.Rules.Nudges).ToString()));
            OfferControls(turn, agreed: false);
            return;
        }

        var less = turn.Journey.Nudges.Less + 1;
        if (less > 2)
        {
            turn.Say(NudgePhrases.NudgeLeast);
            turn.OfferPhrase(Tokens.NudgeStop, NudgePhrases.ButtonNudgeStop);
            return;
        }

        turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { Less = less } };
        turn.Say(less == 1 ? NudgePhrases.NudgeLess : NudgePhrases.NudgeWeekly);
        Menu.Offer(turn);
    }

    /// <summary>The button Stop: no more nudges; what was promised one by one stays, and that is said (T15).</summary>
    public static void Stop(TurnBuilder turn)
    {
        turn.Journey = turn.Journey with
        {
            Preferences = turn.Journey.Preferences with { NudgesAsked = true, NudgesAgreedAt = null, RiskNudgesAgreedAt = null },
            Nudges = turn.Journey.Nudges with { AwaitingSince = null, KeepAskedAt = null, Later = null },
        };
        turn.Note(EntryKind.Event, "nudges.off");
        turn.Say(turn.Journey.Nudges.Promised.IsEmpty ? NudgePhrases.NudgeStopped : NudgePhrases.NudgeStoppedPromised);
        turn.OfferPhrase(Tokens.Command("nudges"), NudgePhrases.ButtonNudges, Replies.ChoiceRole.Way);
        Menu.Offer(turn);
    }

    /// <summary>The hour of routine nudges, within the window.</summary>
    public static void At(TurnBuilder turn, int minute)
    {
        var quiet = QuietHours.Of(turn.Journey.Preferences, turn.Rules.Nudges);
        var nearest = quiet.Nearest(Math.Clamp(minute, 0, QuietHours.Day - 1));
        turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { AtMinute = nearest } };
        turn.Say(nearest == minute ? NudgePhrases.NudgeAt : NudgePhrases.NudgeAtNearest, ("time", QuietHours.Clock(nearest)));
        Menu.Offer(turn);
    }

    /// <summary>Offers hours to choose from.</summary>
    public static void AskHour(TurnBuilder turn)
    {
        var quiet = QuietHours.Of(turn.Journey.Preferences, turn.Rules.Nudges);
        turn.Say(NudgePhrases.NudgeHourAsk);
        foreach (var minute in Hours.Select(hour => hour * 60).Where(quiet.MayWrite))
        {
            turn.Offer(Tokens.NudgeAt(minute), QuietHours.Clock(minute));
        }
    }

    /// <summary>Takes one off the list.</summary>
    public static void Delete(TurnBuilder turn, string key)
    {
        var state = turn.Journey.Nudges;
        var zone = LocalTimes.Zone(turn.Journey.Preferences) ?? DateTimeZone.Utc;
        if (state.Planned.FirstOrDefault(planned => planned.Key == key) is { } planned)
        {
            var day = LocalTimes.Local(zone, planned.DueAt).Date;
            turn.Journey = turn.Journey with
            {
                Nudges = planned.Slot == NudgeSlot.RiskDay
                    ? state with { Muted = state.Muted.Add(day) }
                    : state with { NotBefore = LocalTimes.At(zone, day.PlusDays(1), LocalTime.Midnight) },
            };
        }
        else if (state.Promised.Any(promised => promised.Key == key))
        {
            turn.Drop(key);
            VaultTurns.NoReturn(turn, key);
            ReminderTurns.Forget(turn, key);
        }
        else
        {
            turn.Say(CorePhrases.PressStale);
            Menu.Offer(turn);
            return;
        }

        turn.Say(NudgePhrases.NudgeDeleted);
        Menu.Offer(turn);
    }

    private static void OfferControls(TurnBuilder turn, bool agreed)
    {
        if (!agreed)
        {
            turn.OfferPhrase(Tokens.NudgeYes, NudgePhrases.ButtonNudgeYes);
            turn.OfferPhrase(Tokens.NudgeYesRisk, NudgePhrases.ButtonNudgeYesRisk);
            return;
        }

        turn.OfferPhrase(Tokens.NudgeHour, NudgePhrases.ButtonNudgeHour);
        turn.OfferPhrase(Tokens.Command("quiet"), NudgePhrases.ButtonQuiet);
        turn.OfferPhrase(Tokens.Command("less"), NudgePhrases.ButtonNudgeLess);
        turn.OfferPhrase(Tokens.NudgeStop, NudgePhrases.ButtonNudgeStop);
    }
}
