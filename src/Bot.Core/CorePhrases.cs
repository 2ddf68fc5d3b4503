using System.Collections.Immutable;
using Bot.Core.Stages;

namespace Bot.Core;

/// <summary>Keys of what the coach itself says (<c>phrases/coach.yaml</c>).</summary>
internal static class CorePhrases
{
    public const string First = "first";
    public const string FirstHeard = "first.heard";
    public const string DoorText = "door.text";
    public const string DoorAwful = "door.awful";
    public const string DoorWrote = "door.wrote";
    public const string DoorLookup = "door.lookup";
    public const string DoorDanger = "door.danger";
    public const string DoorMinor = "door.minor";
    public const string WelcomeBack = "welcome.back";
    public const string WelcomeBackRun = "welcome.back_run";
    public const string HereFor = "here_for";
    public const string Help = "help";
    public const string Media = "media";
    public const string TextEmpty = "text.empty";
    public const string TextTooLong = "text.too_long";
    public const string NumberOutOfRange = "number.out_of_range";
    public const string PressStale = "press.stale";
    public const string AsideKept = "aside.kept";
    public const string Unclear = "unclear";
    public const string Smalltalk = "smalltalk";
    public const string GoodToHear = "good_to_hear";
    public const string FeelingLow = "feeling_low";
    public const string CheckinHigh = "checkin.high";
    public const string LowForLong = "low.for_long";
    public const string WantsBack = "wants.back";
    public const string RouteTalking = "route.talking";
    public const string RunStart = "run.start";
    public const string RunResumed = "run.resumed";
    public const string RunLater = "run.later";
    public const string RunChanged = "run.changed";
    public const string RunTooEarly = "run.too_early";
    public const string NothingNext = "nothing.next";
    public const string ButtonGoOnWith = "button.go_on_with";
    public const string ButtonNextStage = "button.next_stage";
    public const string ButtonMore = "button.more";
    public const string ButtonSkip = "button.skip";
    public const string ButtonNotSure = "button.not_sure";
    public const string ButtonNotNow = "button.not_now";
    public const string ButtonBack = "button.back";
    public const string ButtonLater = "button.later";
    public const string HelpNow = "help.now";
    public const string ConsentAsk = "consent.ask";
    public const string ConsentNo = "consent.no";
    public const string ButtonConsentYes = "button.consent_yes";
    public const string ButtonConsentNo = "button.consent_no";
    public const string GateMissing = "gate.missing";
    public const string GateClosed = "gate.closed";
    public const string ClosedAhead = "closed.ahead";
    public const string ClosedSpace = "closed.space";
    public const string ClosedCrisis = "closed.crisis";
    public const string ClosedMinor = "closed.minor";
    public const string ClosedBudget = "closed.budget";
    public const string ClosedLocked = "closed.locked";
    public const string ClosedHarmed = "closed.harmed";
    public const string ClosedHarmedThem = "closed.harmed_them";
    public const string ClosedOrder = "closed.order";
    public const string ClosedNo = "closed.no";
    public const string LockHarmed = "lock.harmed";
    public const string LockHarmedThem = "lock.harmed_them";
    public const string LockOrder = "lock.order";
    public const string LockNo = "lock.no";
    public const string LockOpened = "lock.opened";
    public const string LockToLogistics = "lock.to_logistics";
    public const string EventNotHere = "event.not_here";
    public const string StageNow = "stage.now";
    public const string StageBeside = "stage.beside";
    public const string Progress = "progress";
    public const string ProgressDays = "progress.days";
    public const string ProgressIntensity = "progress.intensity";
    public const string ProgressUrge = "progress.urge";
    public const string JournalKept = "journal.kept";
    public const string WhyExercise = "why.exercise";
    public const string WhyGuides = "why.guides";
    public const string WhyOurs = "why.ours";
    public const string WhyAnswers = "why.answers";
    public const string WhyPlain = "why.plain";
    public const string WhyFirst = "why.first";
    public const string WhySafety = "why.safety";
    public const string WhyLookup = "why.lookup";
    public const string LookupAsk = "lookup.ask";
    public const string LookupNothing = "lookup.nothing";
    public const string LookupLocked = "lookup.locked";
    public const string PublicDirect = "public.direct";
    public const string PublicDanger = "public.danger";
    public const string ButtonLookup = "button.lookup";
    public const string ButtonCheckin = "button.checkin";
    public const string ButtonJournal = "button.journal";
    public const string ButtonUrge = "button.urge";
    public const string VaultEmpty = "vault.empty";
    public const string VaultList = "vault.list";
    public const string VaultReturn = "vault.return";
    public const string VaultUrgeNow = "vault.urge_now";
    public const string VaultUrges = "vault.urges";
    public const string VaultStillHeld = "vault.still_held";
    public const string VaultKept = "vault.kept";
    public const string VaultBinned = "vault.binned";
    public const string VaultHeldOn = "vault.held_on";
    public const string EndedNoReturn = "ended.no_return";
    public const string EndedNoPause = "ended.no_pause";
    public const string VaultGone = "vault.gone";
    public const string ButtonLetter = "button.letter";
    public const string ButtonBin = "button.bin";
    public const string ButtonKeepLetter = "button.keep_letter";
    public const string ButtonHoldOn = "button.hold_on";
    public const string ButtonReadAnyway = "button.read_anyway";
    public const string TimeNotRead = "time.not_read";
    public const string CountryNotKnown = "country.not_known";
    public const string PauseAsk = "pause.ask";
    public const string Paused = "paused";
    public const string PauseOver = "pause.over";
    public const string Resumed = "resumed";
    public const string Settings = "settings";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Unknown = "unknown";
    public const string Privacy = "privacy";
    public const string SafetyPage = "safety.page";
    public const string Export = "export";
    public const string DeleteAsk = "delete.ask";
    public const string DeleteNot = "delete.not";
    public const string Deleted = "deleted";
    public const string DeletedNo = "deleted.no";
    public const string DeletedOrder = "deleted.order";
    public const string DeletedHarmedThem = "deleted.harmed_them";
    public const string CommandUnknown = "command.unknown";
    public const string ButtonOneDay = "button.one_day";
    public const string ButtonDays = "button.days";
    public const string ButtonResume = "button.resume";
    public const string ButtonPause = "button.pause";
    public const string ButtonExport = "button.export";
    public const string Sheet = "sheet";
    public const string ButtonSheet = "button.sheet";
    public const string ProgressChart = "progress.chart";
    public const string ButtonDelete = "button.delete";
    public const string ButtonDeleteYes = "button.delete_yes";
    public const string ButtonDeleteNo = "button.delete_no";
    public const string ButtonPlaceTime = "button.place_time";

    /// <summary>Every key that the code may ask for, those made from names of criteria and levels among them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        First,
        FirstHeard,
        DoorText,
        DoorAwful,
        DoorWrote,
        DoorLookup,
        DoorDanger,
        DoorMinor,
        WelcomeBack,
        WelcomeBackRun,
        HereFor,
        Help,
        Media,
        TextEmpty,
        TextTooLong,
        NumberOutOfRange,
        PressStale,
        AsideKept,
        Unclear,
        Smalltalk,
        GoodToHear,
        FeelingLow,
        CheckinHigh,
        LowForLong,
        WantsBack,
        RouteTalking,
        RunStart,
        RunResumed,
        RunLater,
        RunChanged,
        RunTooEarly,
        NothingNext,
        ButtonGoOnWith,
        ButtonNextStage,
        ButtonMore,
        ButtonSkip,
        ButtonNotSure,
        ButtonNotNow,
        ButtonBack,
        ButtonLater,
        HelpNow,
        ConsentAsk,
        ConsentNo,
        ButtonConsentYes,
        ButtonConsentNo,
        GateMissing,
        GateClosed,
        .. Gates.PhraseKeys,
        ClosedAhead,
        ClosedSpace,
        ClosedCrisis,
        ClosedMinor,
        ClosedBudget,
        ClosedLocked,
        ClosedHarmed,
        ClosedHarmedThem,
        ClosedOrder,
        ClosedNo,
        LockHarmed,
        LockHarmedThem,
        LockOrder,
        LockNo,
        LockOpened,
        LockToLogistics,
        EventNotHere,
        StageNow,
        StageBeside,
        Progress,
        ProgressDays,
        ProgressIntensity,
        ProgressUrge,
        JournalKept,
        WhyExercise,
        WhyGuides,
        WhyOurs,
        WhyAnswers,
        WhyPlain,
        WhyFirst,
        WhySafety,
        WhyLookup,
        LookupAsk,
        LookupNothing,
        LookupLocked,
        PublicDirect,
        PublicDanger,
        ButtonLookup,
        ButtonCheckin,
        ButtonJournal,
        ButtonUrge,
        VaultEmpty,
        VaultList,
        VaultReturn,
        VaultUrgeNow,
        VaultUrges,
        VaultStillHeld,
        VaultKept,
        VaultBinned,
        VaultHeldOn,
        EndedNoReturn,
        EndedNoPause,
        VaultGone,
        ButtonLetter,
        ButtonBin,
        ButtonKeepLetter,
        ButtonHoldOn,
        ButtonReadAnyway,
        TimeNotRead,
        CountryNotKnown,
        PauseAsk,
        Paused,
        PauseOver,
        Resumed,
        Settings,
        "contact.open",
        "contact.space",
        "contact.logistics",
        "contact.no",
        "contact.order",
        Yes,
        No,
        Unknown,
        Privacy,
        SafetyPage,
        Export,
        DeleteAsk,
        DeleteNot,
        Deleted,
        DeletedNo,
        DeletedOrder,
        DeletedHarmedThem,
        CommandUnknown,
        ButtonOneDay,
        ButtonDays,
        ButtonResume,
        ButtonPause,
        ButtonExport,
        Sheet,
        ButtonSheet,
        ProgressChart,
        ButtonDelete,
        ButtonDeleteYes,
        ButtonDeleteNo,
        ButtonPlaceTime,
    ];
}
