using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Bot.Core.Prompts;

/// <summary>The phrases that prompts say, by key (<c>phrases/prompts.yaml</c>), and the placeholders each may use.</summary>
public static class PromptPhrases
{
#pragma warning disable CS1591 // The key says what it is; the words are in the content.
    // Labels of buttons, at most 60 characters, without markup.
    public const string ButtonGoOn = "prompt.button.go_on";
    public const string ButtonDone = "prompt.button.done";
    public const string ButtonEnough = "prompt.button.enough";
    public const string ButtonNone = "prompt.button.none";
    public const string ButtonLeaveOut = "prompt.button.leave_out";
    public const string ButtonNextColumn = "prompt.button.next_column";
    public const string ButtonToday = "prompt.button.today";
    public const string ButtonYesterday = "prompt.button.yesterday";
    public const string ButtonTomorrow = "prompt.button.tomorrow";
    public const string ButtonOneDay = "prompt.button.one_day";
    public const string ButtonDays = "prompt.button.days";
    public const string ButtonAnother = "prompt.button.another";
    public const string ButtonAgain = "prompt.button.again";
    public const string ButtonDraw = "prompt.button.draw";
    public const string ButtonKeep = "prompt.button.keep";
    public const string ButtonChange = "prompt.button.change";
    public const string ButtonLeaveAsIs = "prompt.button.leave_as_is";
    public const string ButtonFromVault = "prompt.button.from_vault";
    public const string ButtonThrowAway = "prompt.button.throw_away";
    public const string ButtonTicked = "prompt.button.ticked";

    // What fits, when something else came.
    public const string MisfitCard = "prompt.misfit.card";
    public const string MisfitChoose = "prompt.misfit.choose";
    public const string MisfitRank = "prompt.misfit.rank";
    public const string MisfitRankFew = "prompt.misfit.rank_few";
    public const string MisfitScale = "prompt.misfit.scale";
    public const string MisfitRange = "prompt.misfit.range";
    public const string MisfitWrite = "prompt.misfit.write";
    public const string MisfitChecklist = "prompt.misfit.checklist";
    public const string MisfitDate = "prompt.misfit.date";
    public const string MisfitDatePast = "prompt.misfit.date_past";
    public const string MisfitDateFuture = "prompt.misfit.date_future";
    public const string MisfitLasting = "prompt.misfit.lasting";
    public const string MisfitLastingRange = "prompt.misfit.lasting_range";
    public const string MisfitAnother = "prompt.misfit.another";
    public const string MisfitTimer = "prompt.misfit.timer";
    public const string MisfitDeck = "prompt.misfit.deck";
    public const string MisfitDrill = "prompt.misfit.drill";
    public const string MisfitCompose = "prompt.misfit.compose";
    public const string MisfitComposeForUs = "prompt.misfit.compose_for_us";

    // What is said on the way.
    public const string Kept = "prompt.kept";
    public const string GatherOne = "prompt.gather.one";
    public const string GatherMore = "prompt.gather.more";
    public const string GatherReady = "prompt.gather.ready";
    public const string ListPlenty = "prompt.list.plenty";
    public const string ChooseOther = "prompt.choose.other";
    public const string RankPicked = "prompt.rank.picked";
    public const string RankFirst = "prompt.rank.first";
    public const string ScaleEnds = "prompt.scale.ends";
    public const string ScaleRange = "prompt.scale.range";
    public const string ScalesItem = "prompt.scales.item";
    public const string DateNoted = "prompt.date.noted";
    public const string LogAnother = "prompt.log.another";
    public const string TimerRounds = "prompt.timer.rounds";
    public const string TimerHalfMinute = "prompt.timer.half_minute";
    public const string TimerMinute = "prompt.timer.minute";
    public const string TimerMinutes = "prompt.timer.minutes";
    public const string DeckCard = "prompt.deck.card";
    public const string DrillScene = "prompt.drill.scene";
    public const string DrillBetter = "prompt.drill.better";
    public const string DrillScore = "prompt.drill.score";

    // The review of a draft; the keys of an issue end in its name in labels.md.
    public const string ComposeDraft = "prompt.compose.draft";
    public const string ComposeChoose = "prompt.compose.choose";
    public const string ComposeChange = "prompt.compose.change";
    public const string ComposeLetter = "prompt.compose.letter";
    public const string ReviewClean = "review.clean";
    public const string ReviewIntro = "review.intro";
    public const string ReviewOthers = "review.others";
    public const string ReviewWhole = "review.whole";
    public const string ReviewLocked = "review.locked";
    public const string IssuePressure = "review.issue.pressure";
    public const string IssueUltimatum = "review.issue.ultimatum";
    public const string IssueBlame = "review.issue.blame";
    public const string IssueExcuse = "review.issue.excuse";
    public const string IssueGuiltTrip = "review.issue.guilt_trip";
    public const string IssueOverApology = "review.issue.over_apology";
    public const string IssueTooLong = "review.issue.too_long";
    public const string IssueBreakupRehash = "review.issue.breakup_rehash";
    public const string IssueLoveBombing = "review.issue.love_bombing";
    public const string IssueDemandReply = "review.issue.demand_reply";
    public const string IssueThreat = "review.issue.threat";
    public const string IssueContactingDespiteNo = "review.issue.contacting_despite_no";
    public const string NamePressure = "review.name.pressure";
    public const string NameUltimatum = "review.name.ultimatum";
    public const string NameBlame = "review.name.blame";
    public const string NameExcuse = "review.name.excuse";
    public const string NameGuiltTrip = "review.name.guilt_trip";
    public const string NameOverApology = "review.name.over_apology";
    public const string NameTooLong = "review.name.too_long";
    public const string NameBreakupRehash = "review.name.breakup_rehash";
    public const string NameLoveBombing = "review.name.love_bombing";
    public const string NameDemandReply = "review.name.demand_reply";
    public const string NameThreat = "review.name.threat";
    public const string NameContactingDespiteNo = "review.name.contacting_despite_no";
#pragma warning restore CS1591

    private static readonly FrozenDictionary<string, string[]> Slots = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [ButtonDays] = ["days"],
        [ButtonTicked] = ["label"],
        [ButtonFromVault] = ["day"],
        [MisfitRankFew] = ["min", "max"],
        [MisfitScale] = ["from", "to"],
        [MisfitRange] = ["from", "to"],
        [MisfitDatePast] = ["date"],
        [MisfitDateFuture] = ["date"],
        [MisfitLastingRange] = ["min", "max"],
        [GatherMore] = ["left"],
        [ListPlenty] = ["count"],
        [RankPicked] = ["picked"],
        [RankFirst] = ["max"],
        [ScaleEnds] = ["from", "low", "to", "high"],
        [ScaleRange] = ["from", "to"],
        [ScalesItem] = ["number", "of", "item"],
        [DateNoted] = ["date"],
        [TimerRounds] = ["rounds"],
        [TimerMinutes] = ["minutes"],
        [DeckCard] = ["card"],
        [DrillScene] = ["number", "of"],
        [DrillBetter] = ["best"],
        [DrillScore] = ["right", "of"],
        [ReviewOthers] = ["others"],
        [IssuePressure] = ["words"],
        [IssueUltimatum] = ["words"],
        [IssueBlame] = ["words"],
        [IssueExcuse] = ["words"],
        [IssueGuiltTrip] = ["words"],
        [IssueOverApology] = ["words"],
        [IssueTooLong] = ["words"],
        [IssueBreakupRehash] = ["words"],
        [IssueLoveBombing] = ["words"],
        [IssueDemandReply] = ["words"],
        [IssueThreat] = ["words"],
        [IssueContactingDespiteNo] = ["words"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every key; a playbook must have them all.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        ButtonGoOn, ButtonDone, ButtonEnough, ButtonNone, ButtonLeaveOut, ButtonNextColumn, ButtonToday, ButtonYesterday,
        ButtonTomorrow, ButtonOneDay, ButtonDays, ButtonAnother, ButtonAgain, ButtonDraw, ButtonKeep, ButtonChange,
        ButtonLeaveAsIs, ButtonThrowAway, ButtonFromVault, ButtonTicked,
        MisfitCard, MisfitChoose, MisfitRank, MisfitRankFew, MisfitScale, MisfitRange, MisfitWrite, MisfitChecklist,
        MisfitDate, MisfitDatePast, MisfitDateFuture, MisfitLasting, MisfitLastingRange, MisfitAnother, MisfitTimer,
        MisfitDeck, MisfitDrill, MisfitCompose, MisfitComposeForUs,
        Kept, GatherOne, GatherMore, GatherReady, ListPlenty, ChooseOther, RankPicked, RankFirst, ScaleEnds, ScaleRange,
        ScalesItem, DateNoted, LogAnother, TimerRounds, TimerHalfMinute, TimerMinute, TimerMinutes, DeckCard,
        DrillScene, DrillBetter, DrillScore,
        ComposeDraft, ComposeChoose, ComposeChange, ComposeLetter, ReviewClean, ReviewIntro, ReviewOthers, ReviewWhole,
        ReviewLocked, IssuePressure, IssueUltimatum, IssueBlame, IssueExcuse, IssueGuiltTrip, IssueOverApology, IssueTooLong,
        IssueBreakupRehash, IssueLoveBombing, IssueDemandReply, IssueThreat, IssueContactingDespiteNo, NamePressure,
        NameUltimatum, NameBlame, NameExcuse, NameGuiltTrip, NameOverApology, NameTooLong, NameBreakupRehash, NameLoveBombing,
        NameDemandReply, NameThreat, NameContactingDespiteNo,
    ];

    /// <summary>The placeholders that a phrase is given beside those of <see cref="Facts"/>.</summary>
    public static ImmutableArray<string> PlaceholdersOf(string key) => Slots.TryGetValue(key, out var names) ? [.. names] : [];
}
