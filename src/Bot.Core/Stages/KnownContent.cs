using System.Collections.Immutable;
using Bot.Core.Content;

namespace Bot.Core.Stages;

/// <summary>
/// The prompts and options that gates, locks and rules read by name. Content must have them; <c>check</c> names what is
/// missing.
/// </summary>
public static class KnownContent
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<KnownPrompt> Prompts { get; } =
    [
        new("AR2", "bad", "scale"),
        new("AR2", "ended", "choose", "recent", "week", "month", "longer"),
        new("AR2B", "cycles", "choose", "c0", "c1", "c2"),
        new("AR2B", "avoid", "checklist"),
        new("AR2B", "asked", "choose", "none", "they_space", "me_space", "they_no", "blocked", "order"),
        new("AR2C", "country", "choose"),
        new("AR2C", "time", "write"),
        new("AR3", "by_them", "choose", "yes", "no"),
        new("AR3", "violence", "choose", "yes", "no"),
        new("AR3", "by_me", "choose", "yes", "no"),
        new("AR4", "route", "choose", "move_on", "talking", "lookup"),
        new("ST1", "after", "scale"),
        new("RF0", "items", "scales"),
        new("RF1", "causes", "rank"),
        new("RF2", "columns", "columns"),
        new("RF5", "lines", "scales"),
        new("DC1", "to_me", "checklist", "hurt", "threatened", "forced"),
        new("DC1", "by_me", "checklist"),
        new("DC2", "scores", "scales", "changed"),
        new("DC3", "coins", "scales", "loneliness", "fear_alone", "guilt", "jealousy", "habit", "love", "shared_life"),
        new("DC4", "signs", "checklist", "talk", "trust", "situational", "care"),
        new("DC5", "mine", "scales", "willingness"),
        new("DC5", "theirs", "scales", "willingness"),
        new("DC5", "realistic", "choose", "yes", "no"),
        new("DC7", "card", "choose"),
        new("SP1", "days", "lasting"),
        new("SP3", "draft", "compose"),
        new("SP3", "urge", "scale"),
        new("SP3", "return", "choose", "yes"),
        new("GR1", "pick", "rank"),
        new("GR2", "goals", "log"),
        new("GR3", "evidence", "log"),
        new("OC1", "live", "scale"),
        new("OC2", "", ""),
        new("OC3", "", ""),
        new("OC4", "pledge", "choose", "agree"),
        new("OC5", "", ""),
        new("RO5", "what", "choose", "sent", "light", "silence", "no"),
        new("RO5", "begun", "choose", "them"),
        new("AP1", "owed", "choose", "no"),
        new("AP1", "what", "write"),
        new("AP5", "delivered", "choose", "yes"),
        new("AP5", "about", "write"),
        new("EM1", "", ""),
        new("EM3", "scenes", "drill"),
        new("IS1", "both", "choose", "both"),
        new("IS6", "notes", "log"),
        new("TR1", "ledger", "log"),
        new("TR5", "opening", "choose", "yes"),
        new("SL1", "named", "choose", "both"),
        new("SL3", "notes", "log"),
        new("AG1", "", ""),
        new("AG2", "", ""),
        new("AG5", "agreed", "choose", "yes"),
        new("NU1", "review", "log"),
        new("MO8", "graduate", "choose", "yes"),
        new("NC5", "pro", "write"),
        new("CI", "intensity", "scale"),
        new("CI", "urge", "scale"),
        new("CI", "mood", "scale"),
        new("JR", "page", "write"),
        new("T2C", "unforced", "choose", "yes"),
        new("T2C", "sure", "choose", "yes"),
        new("T10", "way", "choose", "empathise", "space"),
        new("T11", "who", "choose", "me", "them"),
        new("T3a", "until", "lasting"),
        new("T3b", "how", "choose", "order"),
        new("SF1", "", ""),
        new("NC2", "", ""),
        new("HP1", "", ""),
        new("VB", "day", "date"),
    ];

    /// <summary>The traits that the rules of safety rely on; all else about traits is the content's to say.</summary>
    public static ImmutableArray<KnownTrait> Traits { get; } =
    [
        new("RF2", ExerciseTraits.OwnPart),
        new("RF3", ExerciseTraits.OwnPart),
        new("RF7", ExerciseTraits.OwnPart),
        new("GR3", ExerciseTraits.OwnPart),
        new("T2C", ExerciseTraits.OwnPart),
        new("AR3", ExerciseTraits.Screen),
        new("DC1", ExerciseTraits.Screen),
        new("ST1", ExerciseTraits.FirstAid),
        new("NC5", ExerciseTraits.NamesHarm),
        new("SF1", ExerciseTraits.NamesHarm),
    ];

    /// <summary>Hidden exercises that the program opens itself: by a command, an event or another exercise's end.</summary>
    public static ImmutableArray<string> Opened { get; } =
    [
        "CI", "JR", "SP3", "ST1", "T1", "T2", "T2C", "T3a", "T3b", "T4a", "T4b", "T5a", "T5b", "T7", "T8", "T9", "T10", "T11", "T12", "T16",
        "T17", "T18", "VB",
    ];
}
