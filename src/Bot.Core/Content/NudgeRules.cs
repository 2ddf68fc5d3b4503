namespace Bot.Core.Content;

/// <summary>The numbers of messages that we send first (nudges.md). Caps may be set tighter than these, never looser.</summary>
public sealed record NudgeRules
{
    /// <summary>Hour of the day at which quiet begins.</summary>
    public int QuietFromHour { get; init; } = 21;

    /// <summary>Hour of the day at which quiet ends.</summary>
    public int QuietToHour { get; init; } = 9;

    /// <summary>Minutes after the end of quiet from which we may write: 10:00 by default.</summary>
    public int AfterQuietMinutes { get; init; } = 60;

    /// <summary>Minutes before quiet until which we may write: 20:30 by default.</summary>
    public int BeforeQuietMinutes { get; init; } = 30;

    /// <summary>Hour of the day of a routine nudge.</summary>
    public int RoutineHour { get; init; } = 11;

    /// <summary>People's routine nudges are spread over this many minutes.</summary>
    public int SpreadMinutes { get; init; } = 45;

    /// <summary>Hour of the day of the evening plan.</summary>
    public int EveningHour { get; init; } = 19;

    /// <summary>Days in which a routine nudge may come daily.</summary>
    public int DenseDays { get; init; } = 21;

    /// <summary>Days until which a few may come a week.</summary>
    public int MiddleDays { get; init; } = 60;

    /// <summary>Routine nudges a week between those days.</summary>
    public int MiddleAWeek { get; init; } = 3;

    /// <summary>Routine nudges a week later on.</summary>
    public int LaterAWeek { get; init; } = 1;

    /// <summary>Most a day, routine and risk window together.</summary>
    public int MostADay { get; init; } = 2;

    /// <summary>Most a week, routine and risk window together.</summary>
    public int MostAWeek { get; init; } = 8;

    /// <summary>Hours between any two.</summary>
    public int ApartHours { get; init; } = 6;

    /// <summary>Ignored in a row from which the interval doubles.</summary>
    public int IgnoredDouble { get; init; } = 2;

    /// <summary>Ignored in a row from which one a week is left.</summary>
    public int IgnoredWeekly { get; init; } = 4;

    /// <summary>Ignored in a row from which we ask once whether to go on, and then are silent.</summary>
    public int IgnoredAsk { get; init; } = 6;

    /// <summary>Hours without an answer after which a nudge counts as ignored.</summary>
    public int AnswerHours { get; init; } = 24;

    /// <summary>Hours after the person's last word in which nothing is sent.</summary>
    public int BusyHours { get; init; } = 2;

    /// <summary>Hours after which a nudge that did not go out is gone.</summary>
    public int LateHours { get; init; } = 2;

    /// <summary>Days in which no text is said twice.</summary>
    public int RepeatDays { get; init; } = 21;

    /// <summary>Days between two nudges of one task.</summary>
    public int SameSlotDays { get; init; } = 7;

    /// <summary>Mood (0–10) up to which only gentle ones are sent, no tasks.</summary>
    public int LowMood { get; init; } = 3;

    /// <summary>Mood (0–10) from which growth comes before all else.</summary>
    public int GoodMood { get; init; } = 7;

    /// <summary>Days for which a check-in speaks for the person's mood.</summary>
    public int MoodDays { get; init; } = 3;

    /// <summary>Strong evening urges from which an evening plan is offered.</summary>
    public int RiskUrges { get; init; } = 3;

    /// <summary>Days over which these are counted.</summary>
    public int RiskUrgeDays { get; init; } = 14;

    /// <summary>An urge (0–10) that counts as strong.</summary>
    public int RiskUrgeFrom { get; init; } = 7;

    /// <summary>Days between two evening plans.</summary>
    public int EveningApartDays { get; init; } = 3;

    /// <summary>Hours after which an interrupted exercise may be brought up.</summary>
    public int UnfinishedHours { get; init; } = 24;
}
