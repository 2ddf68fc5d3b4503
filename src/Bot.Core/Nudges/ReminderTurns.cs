using System.Globalization;
using Bot.Core.Clocks;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Nudges;

/// <summary><c>/remind tomorrow 18:00 call Anna</c>: the person's own appointments, kept for that very hour.</summary>
internal static class ReminderTurns
{
    /// <summary>Nudge keys of reminders.</summary>
    public const string NudgePrefix = "remind:";

    private const int Most = 20;
    private const int Longest = 200;

    /// <summary>Takes the command.</summary>
    public static void Add(TurnBuilder turn, string words)
    {
        if (LocalTimes.Zone(turn.Journey.Preferences) is not { } zone)
        {
            turn.Say(NudgePhrases.NudgeClock);
            turn.Offer(Tokens.Exercise("AR2C"), turn.Words(CorePhrases.ButtonPlaceTime).ToString());
            return;
        }

        if (turn.Journey.Interrupts.Ended)
        {
            turn.Say(NudgePhrases.NudgesEnded);
            turn.OfferPhrase(Tokens.Command("resume"), CorePhrases.ButtonResume);
            return;
        }

        var now = LocalTimes.Local(zone, turn.Now);
        if (TimeWords.TryWhen(words, now, out var when, out var what) && what.Length is > 0 and <= Longest
            && turn.Journey.Nudges.Reminders.Length < Most && LocalTimes.At(zone, when.Date, when.TimeOfDay) is var at && at > turn.Now)
        {
            Keep(turn, at, what);
        }
        else
        {
            turn.Say(NudgePhrases.RemindHow);
        }

        Menu.Offer(turn);
    }

    /// <summary>The hour has come. Behind a lock the words stay in the list, for the person to look at: they may be about the ex.</summary>
    public static void Due(TurnBuilder turn, Nudge nudge)
    {
        if (Find(turn, nudge.About) is not { } reminder)
        {
            return;
        }

        Remove(turn, reminder);
        if (NudgeGroups.IsExUnmentioned(turn.Journey))
        {
            turn.Say(NudgePhrases.RemindLocked);
        }
        else
        {
            turn.Say(NudgePhrases.RemindDue, ("what", reminder.Text));
        }

        turn.OfferPhrase(Tokens.Nudge("do", NudgeSlot.Encourage), NudgePhrases.ButtonNudgeDid);
    }

    /// <summary>Forgets a reminder that was taken off the list.</summary>
    public static void Forget(TurnBuilder turn, string key)
    {
        if (key.StartsWith(NudgePrefix, StringComparison.Ordinal) && Find(turn, key[NudgePrefix.Length..]) is { } reminder)
        {
            Remove(turn, reminder);
        }
    }

    private static void Keep(TurnBuilder turn, Instant at, string what)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{turn.Journey.Revision + 1}");
        turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { Reminders = turn.Journey.Nudges.Reminders.Add(new Reminder(id, at, what)) } };
        turn.Set(new Nudge(NudgePrefix + id, at, NudgeClass.Promised, id, string.Empty));
        turn.Say(NudgePhrases.RemindKept, ("when", Dates.Hour(turn.Journey, at, turn.Now)));
    }

    private static Reminder? Find(TurnBuilder turn, string id) => turn.Journey.Nudges.Reminders.FirstOrDefault(reminder => reminder.Id == id);

    private static void Remove(TurnBuilder turn, Reminder reminder) =>
        turn.Journey = turn.Journey with { Nudges = turn.Journey.Nudges with { Reminders = turn.Journey.Nudges.Reminders.Remove(reminder) } };
}
