using Bot.Core.Clocks;
using Bot.Core.Prompts;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core.Exercises;

/// <summary>What the intake (AR2) tells of a person's place, time and contact with the ex.</summary>
internal static class IntakeRules
{
    private const int QuarterHour = 15;

    public static void Apply(TurnBuilder turn, string key, AnswerValue value)
    {
        switch (key, value)
        {
            case ("AR2.ended", AnswerValue.Chosen ended):
                NoteEnd(turn, ended.Option);
                break;
            case ("AR2B.cycles", AnswerValue.Chosen cycles):
                var told = cycles.Option switch { "c1" => 1, "c2" => 2, _ => 0 };
                turn.Journey = turn.Journey with { Road = turn.Journey.Road with { Cycles = Math.Max(told, turn.Journey.Road.Cycles) } };
                break;
            case ("AR2B.avoid", AnswerValue.Picked { Options.IsEmpty: false }):
                turn.Journey = turn.Journey with { Locks = turn.Journey.Locks.AllowLogistics() };
                Events.NoteLock(turn);
                break;
            case ("AR2B.asked", AnswerValue.Chosen asked):
                Asked(turn, asked.Option);
                break;
            case ("AR2C.country", AnswerValue.Chosen country):
                Locate(turn, country.Option.ToUpperInvariant());
                break;
            case ("AR2C.country", AnswerValue.Wrote country):
                Locate(turn, Countries.Find(turn.Playbook, country.Text));
                break;
            case ("AR2C.time", AnswerValue.Wrote time):
                SetClock(turn, time.Text);
                break;
        }
    }

    /// <summary>
    /// Draws the offset from UTC from a wall-clock time, to the next quarter of an hour; false when it is not a time.
    /// </summary>
    public static bool TryOffset(string words, Instant now, out int minutes)
    {
        var told = TimeWords.TryMinute(words, out var minute);
        minutes = told ? Wrap(RoundToQuarter(minute - MinuteOfDay(now))) : 0;
        return told;
    }

    private static int MinuteOfDay(Instant now) => (now.InUtc().Hour * 60) + now.InUtc().Minute;

    private static int RoundToQuarter(int minutes) => (int)Math.Round(minutes / (double)QuarterHour, MidpointRounding.AwayFromZero) * QuarterHour;

    /// <summary>
    /// The same clock can belong to two days: of the two offsets the one where people live in numbers is taken (Hawaii at
    /// −10 before Kiritimati at +14, New Zealand's summer at +13 before Samoa at −11).
    /// </summary>
    private static int Wrap(int minutes) => minutes switch
    {
        > 13 * 60 => minutes - (24 * 60),
        < -10 * 60 => minutes + (24 * 60),
        _ => minutes,
    };

    private static void SetClock(TurnBuilder turn, string words)
    {
        if (!ClockTurns.TrySet(turn, words))
        {
            turn.Say(CorePhrases.TimeNotRead);
        }
    }

    private static void Locate(TurnBuilder turn, string? country)
    {
        if (country is not null && turn.Playbook.HelpLines.ContainsKey(country))
        {
            turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { Country = country } };
            ClockTurns.Derive(turn);
        }
        else
        {
            turn.Say(CorePhrases.CountryNotKnown);
        }
    }

    private static void NoteEnd(TurnBuilder turn, string option)
    {
        int? days = option switch { "recent" => 1, "week" => 5, "month" => 20, "longer" => 60, _ => null };
        if (days is { } ago)
        {
            turn.Journey = turn.Journey with { Preferences = turn.Journey.Preferences with { EndedAt = turn.Now - Duration.FromDays(ago) } };
        }
    }

    private static void Asked(TurnBuilder turn, string option)
    {
        var locks = turn.Journey.Locks;
        turn.Journey = turn.Journey with
        {
            Locks = option switch
            {
                "they_space" => locks.GiveSpace(turn.Now + Duration.FromDays(turn.Rules.SpaceDays), ownChoice: false),
                "me_space" => locks.GiveSpace(turn.Now + Duration.FromDays(turn.Rules.SpaceDays), ownChoice: true),
                "they_no" or "blocked" => locks.SayNo(order: false),
                "order" => locks.SayNo(order: true),
                _ => locks,
            },
        };
        if (option is "they_no" or "blocked" or "order")
        {
            Events.Retreat(turn, StageEvent.ExSaidNo);
        }
        else if (option != "none")
        {
            Events.NoteLock(turn);
        }
    }
}
