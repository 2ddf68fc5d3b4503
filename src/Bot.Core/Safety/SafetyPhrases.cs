using System.Collections.Immutable;

namespace Bot.Core.Safety;

/// <summary>The keys of what is said in danger: <c>safety/replies.yaml</c> holds exactly these, in every language.</summary>
public static class SafetyPhrases
{
    /// <summary><c>crisis.first</c>.</summary>
    public const string CrisisFirst = "crisis.first";

    /// <summary><c>crisis.imminent</c>.</summary>
    public const string CrisisImminent = "crisis.imminent";

    /// <summary><c>crisis.third</c>.</summary>
    public const string CrisisThird = "crisis.third";

    /// <summary><c>crisis.yes</c>.</summary>
    public const string CrisisYes = "crisis.yes";

    /// <summary><c>crisis.dark</c>.</summary>
    public const string CrisisDark = "crisis.dark";

    /// <summary><c>crisis.denied</c>.</summary>
    public const string CrisisDenied = "crisis.denied";

    /// <summary><c>crisis.safer</c>.</summary>
    public const string CrisisSafer = "crisis.safer";

    /// <summary><c>crisis.barrier.ask</c>.</summary>
    public const string CrisisBarrierAsk = "crisis.barrier.ask";

    /// <summary><c>crisis.barrier.wont_help</c>.</summary>
    public const string CrisisBarrierWontHelp = "crisis.barrier.wont_help";

    /// <summary><c>crisis.barrier.alone</c>.</summary>
    public const string CrisisBarrierAlone = "crisis.barrier.alone";

    /// <summary><c>crisis.barrier.effort</c>.</summary>
    public const string CrisisBarrierEffort = "crisis.barrier.effort";

    /// <summary><c>crisis.barrier.overheard</c>.</summary>
    public const string CrisisBarrierOverheard = "crisis.barrier.overheard";

    /// <summary><c>crisis.means</c>.</summary>
    public const string CrisisMeans = "crisis.means";

    /// <summary><c>crisis.foot</c>.</summary>
    public const string CrisisFoot = "crisis.foot";

    /// <summary><c>crisis.check.ask</c>.</summary>
    public const string CrisisCheckAsk = "crisis.check.ask";

    /// <summary><c>crisis.check.both</c>.</summary>
    public const string CrisisCheckBoth = "crisis.check.both";

    /// <summary><c>crisis.check.tomorrow</c>.</summary>
    public const string CrisisCheckTomorrow = "crisis.check.tomorrow";

    /// <summary><c>crisis.check.none</c>.</summary>
    public const string CrisisCheckNone = "crisis.check.none";

    /// <summary><c>crisis.check.due</c>.</summary>
    public const string CrisisCheckDue = "crisis.check.due";

    /// <summary><c>crisis.return</c>.</summary>
    public const string CrisisReturn = "crisis.return";

    /// <summary><c>crisis.more</c>.</summary>
    public const string CrisisMore = "crisis.more";

    /// <summary><c>crisis.held</c>.</summary>
    public const string CrisisHeld = "crisis.held";

    /// <summary><c>weak.crisis</c>.</summary>
    public const string WeakCrisis = "weak.crisis";

    /// <summary><c>weak.abuse</c>.</summary>
    public const string WeakAbuse = "weak.abuse";

    /// <summary><c>weak.pursuit</c>.</summary>
    public const string WeakPursuit = "weak.pursuit";

    /// <summary><c>weak.minor</c>.</summary>
    public const string WeakMinor = "weak.minor";

    /// <summary><c>weak.ok</c>.</summary>
    public const string WeakOk = "weak.ok";

    /// <summary><c>abuse.by_them</c>.</summary>
    public const string AbuseByThem = "abuse.by_them";

    /// <summary><c>abuse.by_me</c>.</summary>
    public const string AbuseByMe = "abuse.by_me";

    /// <summary><c>abuse.both</c>.</summary>
    public const string AbuseBoth = "abuse.both";

    /// <summary><c>abuse.not_safe</c>.</summary>
    public const string AbuseNotSafe = "abuse.not_safe";

    /// <summary><c>crisis.to_others</c>.</summary>
    public const string CrisisToOthers = "crisis.to_others";

    /// <summary><c>abuse.phone</c>.</summary>
    public const string AbusePhone = "abuse.phone";

    /// <summary><c>pursuit.strong</c>.</summary>
    public const string PursuitStrong = "pursuit.strong";

    /// <summary><c>minor.ask</c>.</summary>
    public const string MinorAsk = "minor.ask";

    /// <summary><c>minor.confirmed</c>.</summary>
    public const string MinorConfirmed = "minor.confirmed";

    /// <summary><c>minor.adult</c>.</summary>
    public const string MinorAdult = "minor.adult";

    /// <summary><c>stop.done</c>.</summary>
    public const string StopDone = "stop.done";

    /// <summary><c>help.card</c>.</summary>
    public const string HelpCard = "help.card";

    /// <summary><c>button.yes_thinking</c>.</summary>
    public const string ButtonYesThinking = "button.yes_thinking";

    /// <summary><c>button.dark</c>.</summary>
    public const string ButtonDark = "button.dark";

    /// <summary><c>button.denied</c>.</summary>
    public const string ButtonDenied = "button.denied";

    /// <summary><c>button.more</c>.</summary>
    public const string ButtonMore = "button.more";

    /// <summary><c>button.wont_help</c>.</summary>
    public const string ButtonWontHelp = "button.wont_help";

    /// <summary><c>button.alone</c>.</summary>
    public const string ButtonAlone = "button.alone";

    /// <summary><c>button.effort</c>.</summary>
    public const string ButtonEffort = "button.effort";

    /// <summary><c>button.overheard</c>.</summary>
    public const string ButtonOverheard = "button.overheard";

    /// <summary><c>button.check_both</c>.</summary>
    public const string ButtonCheckBoth = "button.check_both";

    /// <summary><c>button.check_tomorrow</c>.</summary>
    public const string ButtonCheckTomorrow = "button.check_tomorrow";

    /// <summary><c>button.check_none</c>.</summary>
    public const string ButtonCheckNone = "button.check_none";

    /// <summary><c>button.yes</c>.</summary>
    public const string ButtonYes = "button.yes";

    /// <summary><c>button.no</c>.</summary>
    public const string ButtonNo = "button.no";

    /// <summary><c>button.under_18</c>.</summary>
    public const string ButtonUnder18 = "button.under_18";

    /// <summary><c>button.adult</c>.</summary>
    public const string ButtonAdult = "button.adult";

    /// <summary><c>button.not_safe</c>.</summary>
    public const string ButtonNotSafe = "button.not_safe";

    /// <summary><c>button.safer</c>.</summary>
    public const string ButtonSafer = "button.safer";

    /// <summary><c>button.harmed</c>.</summary>
    public const string ButtonHarmed = "button.harmed";

    /// <summary><c>button.phone</c>.</summary>
    public const string ButtonPhone = "button.phone";

    /// <summary><c>button.urge</c>.</summary>
    public const string ButtonUrge = "button.urge";

    /// <summary>The sentence that fits one of the four barriers.</summary>
    /// <param name="barrier"><c>wont_help</c>, <c>alone</c>, <c>effort</c> or <c>overheard</c>.</param>
    public static string Barrier(string barrier) => $"crisis.barrier.{barrier}";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        CrisisFirst,
        CrisisImminent,
        CrisisThird,
        CrisisYes,
        CrisisDark,
        CrisisDenied,
        CrisisSafer,
        CrisisBarrierAsk,
        CrisisBarrierWontHelp,
        CrisisBarrierAlone,
        CrisisBarrierEffort,
        CrisisBarrierOverheard,
        CrisisMeans,
        CrisisFoot,
        CrisisCheckAsk,
        CrisisCheckBoth,
        CrisisCheckTomorrow,
        CrisisCheckNone,
        CrisisCheckDue,
        CrisisReturn,
        CrisisMore,
        CrisisHeld,
        WeakCrisis,
        WeakAbuse,
        WeakPursuit,
        WeakMinor,
        WeakOk,
        AbuseByThem,
        AbuseByMe,
        AbuseBoth,
        AbuseNotSafe,
        CrisisToOthers,
        AbusePhone,
        PursuitStrong,
        MinorAsk,
        MinorConfirmed,
        MinorAdult,
        StopDone,
        HelpCard,
        ButtonYesThinking,
        ButtonDark,
        ButtonDenied,
        ButtonMore,
        ButtonWontHelp,
        ButtonAlone,
        ButtonEffort,
        ButtonOverheard,
        ButtonCheckBoth,
        ButtonCheckTomorrow,
        ButtonCheckNone,
        ButtonYes,
        ButtonNo,
        ButtonUnder18,
        ButtonAdult,
        ButtonNotSafe,
        ButtonSafer,
        ButtonHarmed,
        ButtonPhone,
        ButtonUrge,
    ];
}
