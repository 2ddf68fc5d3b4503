using System.Collections.Frozen;

namespace Bot.Core.Stages;

/// <summary>The names of events as content and the drawn map write them.</summary>
public static class EventNames
{
    private static readonly FrozenDictionary<StageEvent, string> Names = new Dictionary<StageEvent, string>
    {
        [StageEvent.Slipped] = "T1",
        [StageEvent.ExReachedOut] = "T2",
        [StageEvent.ExNeedsSpace] = "T3a",
        [StageEvent.ExSaidNo] = "T3b",
        [StageEvent.ExNewPartner] = "T4a",
        [StageEvent.PursuitSigns] = "T4b",
        [StageEvent.HarmedByThem] = "T5a",
        [StageEvent.HarmedThem] = "T5b",
        [StageEvent.Crisis] = "T6",
        [StageEvent.MoveOn] = "T7",
        [StageEvent.BackTogether] = "T8",
        [StageEvent.BrokeUpAgain] = "T9",
        [StageEvent.TalkWentBadly] = "T10",
        [StageEvent.PromiseBroken] = "T11",
        [StageEvent.ChangedMind] = "T12",
        [StageEvent.Pause] = "T13",
        [StageEvent.Silence] = "T14",
        [StageEvent.Stop] = "T15",
        [StageEvent.UnavoidableContact] = "T16",
        [StageEvent.SpecialCase] = "T17",
        [StageEvent.VeryLow] = "T18",
        [StageEvent.Minor] = "T19",
        [StageEvent.GoOn] = "go_on",
        [StageEvent.SteadyEnough] = "steady_enough",
        [StageEvent.AskDecide] = "ask_decide",
        [StageEvent.NeedSteady] = "need_steady",
        [StageEvent.GoBack] = "go_back",
        [StageEvent.Resume] = "resume",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, StageEvent> ByName =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The short name, such as <c>T3a</c>.</summary>
    public static string Name(this StageEvent stageEvent) => Names[stageEvent];

    /// <summary>Finds an event by its short name, in any case.</summary>
    public static bool TryParse(string? name, out StageEvent stageEvent)
    {
        stageEvent = default;
        return name is not null && ByName.TryGetValue(name, out stageEvent);
    }
}
