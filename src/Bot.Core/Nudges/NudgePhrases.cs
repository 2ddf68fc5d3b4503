using System.Collections.Immutable;

namespace Bot.Core.Nudges;

/// <summary>Keys of what is said about nudges, clocks and reminders (<c>phrases/nudges.yaml</c>).</summary>
internal static class NudgePhrases
{
    public const string NudgeAsk = "nudge.ask";
    public const string NudgeAskDays = "nudge.ask_days";
    public const string ButtonNudgeYes = "button.nudge_yes";
    public const string ButtonNudgeYesRisk = "button.nudge_yes_risk";
    public const string ButtonNudgeYesDays = "button.nudge_yes_days";
    public const string ButtonNudgeNo = "button.nudge_no";
    public const string ButtonNudgeNoDays = "button.nudge_no_days";
    public const string NudgeYes = "nudge.yes";
    public const string NudgeNo = "nudge.no";
    public const string NudgeClock = "nudge.clock";
    public const string NudgeLater = "nudge.later";
    public const string NudgeDone = "nudge.done";
    public const string NudgeLess = "nudge.less";
    public const string NudgeWeekly = "nudge.weekly";
    public const string NudgeLeast = "nudge.least";
    public const string NudgeKept = "nudge.kept";
    public const string NudgeStopped = "nudge.stopped";
    public const string NudgeStoppedPromised = "nudge.stopped_promised";
    public const string NudgeLate = "nudge.late";
    public const string Nudges = "nudges";
    public const string NudgesLine = "nudges.line";
    public const string NudgesNone = "nudges.none";
    public const string NudgesOn = "nudges.on";
    public const string NudgesOff = "nudges.off";
    public const string NudgesEnded = "nudges.ended";
    public const string NudgeTitleResume = "nudge.title.resume";
    public const string NudgeTitleBurn = "nudge.title.burn";
    public const string NudgeTitleVault = "nudge.title.vault";
    public const string NudgeTitleLetter = "nudge.title.letter";
    public const string NudgeTitleCrisis = "nudge.title.crisis";
    public const string NudgeTitleReminder = "nudge.title.reminder";
    public const string NudgeWhyRoutine = "nudge.why_routine";
    public const string NudgeWhyDay = "nudge.why_day";
    public const string NudgeWhyEvening = "nudge.why_evening";
    public const string NudgeWhyKeep = "nudge.why_keep";
    public const string NudgeWhyPromised = "nudge.why_promised";
    public const string NudgeHourAsk = "nudge.hour_ask";
    public const string NudgeAt = "nudge.at";
    public const string NudgeAtNearest = "nudge.at_nearest";
    public const string NudgeDeleted = "nudge.deleted";
    public const string WhyNudge = "why.nudge";
    public const string ButtonNudgeDo = "button.nudge_do";
    public const string ButtonNudgeDid = "button.nudge_did";
    public const string ButtonNudgeLess = "button.nudge_less";
    public const string ButtonNudgeStop = "button.nudge_stop";
    public const string ButtonNudgeKeep = "button.nudge_keep";
    public const string ButtonNudgeHour = "button.nudge_hour";
    public const string ButtonNudgeDelete = "button.nudge_delete";
    public const string ButtonNudges = "button.nudges";
    public const string ButtonQuiet = "button.quiet";
    public const string RemindKept = "remind.kept";
    public const string RemindDue = "remind.due";
    public const string RemindLocked = "remind.locked";
    public const string RemindHow = "remind.how";
    public const string LetterBack = "letter.back";
    public const string ButtonOpenLetter = "button.open_letter";
    public const string Clock = "clock";
    public const string ClockUnknown = "clock.unknown";
    public const string ClockSet = "clock.set";
    public const string ClockNotFound = "clock.not_found";
    public const string Quiet = "quiet";
    public const string QuietSet = "quiet.set";
    public const string QuietNot = "quiet.not";
    public const string ButtonEndSpace = "button.end_space";
    public const string ButtonEndLogistics = "button.end_logistics";
    public const string LockSpaceEnded = "lock.space_ended";
    public const string LockLogisticsEnded = "lock.logistics_ended";

    /// <summary>What a planned nudge is called in the list.</summary>
    public static string Title(NudgeSlot slot) => $"nudge.title.{slot.ToString().ToLowerInvariant()}";

    /// <summary>All keys.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Enum.GetValues<NudgeSlot>().Select(Title),
        NudgeAsk,
        NudgeAskDays,
        ButtonNudgeYes,
        ButtonNudgeYesRisk,
        ButtonNudgeYesDays,
        ButtonNudgeNo,
        ButtonNudgeNoDays,
        NudgeYes,
        NudgeNo,
        NudgeClock,
        NudgeLater,
        NudgeDone,
        NudgeLess,
        NudgeWeekly,
        NudgeLeast,
        NudgeKept,
        NudgeStopped,
        NudgeStoppedPromised,
        NudgeLate,
        Nudges,
        NudgesLine,
        NudgesNone,
        NudgesOn,
        NudgesOff,
        NudgesEnded,
        NudgeTitleResume,
        NudgeTitleBurn,
        NudgeTitleVault,
        NudgeTitleLetter,
        NudgeTitleCrisis,
        NudgeTitleReminder,
        NudgeWhyRoutine,
        NudgeWhyDay,
        NudgeWhyEvening,
        NudgeWhyKeep,
        NudgeWhyPromised,
        NudgeHourAsk,
        NudgeAt,
        NudgeAtNearest,
        NudgeDeleted,
        WhyNudge,
        ButtonNudgeDo,
        ButtonNudgeDid,
        ButtonNudgeLess,
        ButtonNudgeStop,
        ButtonNudgeKeep,
        ButtonNudgeHour,
        ButtonNudgeDelete,
        ButtonNudges,
        ButtonQuiet,
        RemindKept,
        RemindDue,
        RemindLocked,
        RemindHow,
        LetterBack,
        ButtonOpenLetter,
        Clock,
        ClockUnknown,
        ClockSet,
        ClockNotFound,
        Quiet,
        QuietSet,
        QuietNot,
        ButtonEndSpace,
        ButtonEndLogistics,
        LockSpaceEnded,
        LockLogisticsEnded,
    ];
}
