namespace Bot.Core.Safety;

/// <summary>tmp</summary>
public static class SafetyPhrases
{
    /// <summary>tmp</summary>
    public const string AbuseBoth = "AbuseBoth";
    /// <summary>tmp</summary>
    public const string AbuseByMe = "AbuseByMe";
    /// <summary>tmp</summary>
    public const string AbuseByThem = "AbuseByThem";
    /// <summary>tmp</summary>
    public const string ButtonAdult = "ButtonAdult";
    /// <summary>tmp</summary>
    public const string ButtonAlone = "ButtonAlone";
    /// <summary>tmp</summary>
    public const string ButtonCheckBoth = "ButtonCheckBoth";
    /// <summary>tmp</summary>
    public const string ButtonCheckNone = "ButtonCheckNone";
    /// <summary>tmp</summary>
    public const string ButtonCheckTomorrow = "ButtonCheckTomorrow";
    /// <summary>tmp</summary>
    public const string ButtonDark = "ButtonDark";
    /// <summary>tmp</summary>
    public const string ButtonDenied = "ButtonDenied";
    /// <summary>tmp</summary>
    public const string ButtonEffort = "ButtonEffort";
    /// <summary>tmp</summary>
    public const string ButtonMore = "ButtonMore";
    /// <summary>tmp</summary>
    public const string ButtonNo = "ButtonNo";
    /// <summary>tmp</summary>
    public const string ButtonNotSafe = "ButtonNotSafe";
    /// <summary>tmp</summary>
    public const string ButtonOverheard = "ButtonOverheard";
    /// <summary>tmp</summary>
    public const string ButtonUnder18 = "ButtonUnder18";
    /// <summary>tmp</summary>
    public const string ButtonUrge = "ButtonUrge";
    /// <summary>tmp</summary>
    public const string ButtonWontHelp = "ButtonWontHelp";
    /// <summary>tmp</summary>
    public const string ButtonYes = "ButtonYes";
    /// <summary>tmp</summary>
    public const string ButtonYesThinking = "ButtonYesThinking";
    /// <summary>tmp</summary>
    public const string CrisisBarrierAsk = "CrisisBarrierAsk";
    /// <summary>tmp</summary>
    public const string CrisisCheckAsk = "CrisisCheckAsk";
    /// <summary>tmp</summary>
    public const string CrisisCheckBoth = "CrisisCheckBoth";
    /// <summary>tmp</summary>
    public const string CrisisCheckDue = "CrisisCheckDue";
    /// <summary>tmp</summary>
    public const string CrisisCheckNone = "CrisisCheckNone";
    /// <summary>tmp</summary>
    public const string CrisisCheckTomorrow = "CrisisCheckTomorrow";
    /// <summary>tmp</summary>
    public const string CrisisDark = "CrisisDark";
    /// <summary>tmp</summary>
    public const string CrisisDenied = "CrisisDenied";
    /// <summary>tmp</summary>
    public const string CrisisFirst = "CrisisFirst";
    /// <summary>tmp</summary>
    public const string CrisisFoot = "CrisisFoot";
    /// <summary>tmp</summary>
    public const string CrisisImminent = "CrisisImminent";
    /// <summary>tmp</summary>
    public const string CrisisMeans = "CrisisMeans";
    /// <summary>tmp</summary>
    public const string CrisisMore = "CrisisMore";
    /// <summary>tmp</summary>
    public const string CrisisReturn = "CrisisReturn";
    /// <summary>tmp</summary>
    public const string CrisisThird = "CrisisThird";
    /// <summary>tmp</summary>
    public const string CrisisYes = "CrisisYes";
    /// <summary>tmp</summary>
    public const string HelpCard = "HelpCard";
    /// <summary>tmp</summary>
    public const string MinorAdult = "MinorAdult";
    /// <summary>tmp</summary>
    public const string MinorAsk = "MinorAsk";
    /// <summary>tmp</summary>
    public const string MinorConfirmed = "MinorConfirmed";
    /// <summary>tmp</summary>
    public const string PursuitStrong = "PursuitStrong";
    /// <summary>tmp</summary>
    public const string StopDone = "StopDone";
    /// <summary>tmp</summary>
    public const string WeakAbuse = "WeakAbuse";
    /// <summary>tmp</summary>
    public const string WeakCrisis = "WeakCrisis";
    /// <summary>tmp</summary>
    public const string WeakMinor = "WeakMinor";
    /// <summary>tmp</summary>
    public const string WeakOk = "WeakOk";
    /// <summary>tmp</summary>
    public const string WeakPursuit = "WeakPursuit";
    /// <summary>tmp</summary>
    public static string Barrier(string value) => value;
}
