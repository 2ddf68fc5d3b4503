using System.Collections.Frozen;
using Bot.Core.Stages;

namespace Bot.Host.Content;

/// <summary>The names by which content knows the events of the map (docs/content.md, journey.md).</summary>
internal static class EventNames
{
    private static readonly FrozenDictionary<string, StageEvent> Raisable =
        new Dictionary<string, StageEvent>(StringComparer.Ordinal)
        {
            ["T1"] = StageEvent.Slipped,
            ["T2"] = StageEvent.ExReachedOut,
            ["T3a"] = StageEvent.ExNeedsSpace,
            ["T3b"] = StageEvent.ExSaidNo,
            ["T4a"] = StageEvent.ExNewPartner,
            ["T4b"] = StageEvent.PursuitSigns,
            ["T5a"] = StageEvent.HarmedByThem,
            ["T5b"] = StageEvent.HarmedThem,
            ["T7"] = StageEvent.MoveOn,
            ["T8"] = StageEvent.BackTogether,
            ["T9"] = StageEvent.BrokeUpAgain,
            ["T10"] = StageEvent.TalkWentBadly,
            ["T11"] = StageEvent.PromiseBroken,
            ["T12"] = StageEvent.ChangedMind,
            ["T16"] = StageEvent.UnavoidableContact,
            ["T17"] = StageEvent.SpecialCase,
            ["steady_enough"] = StageEvent.SteadyEnough,
            ["go_on"] = StageEvent.GoOn,
            ["ask_decide"] = StageEvent.AskDecide,
            ["need_steady"] = StageEvent.NeedSteady,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // These happen without an option of the content: the program finds them.
    private static readonly FrozenSet<string> Found =
        new[] { "T6", "T13", "T14", "T15", "T18", "T19" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Finds an event that an option may raise.</summary>
    public static bool TryParse(string name, out StageEvent raised) => Raisable.TryGetValue(name, out raised);

    /// <summary>True for T1 to T19: an exercise of that name opens when the event happens.</summary>
    public static bool IsNumbered(string name) => Found.Contains(name) || (name.StartsWith('T') && Raisable.ContainsKey(name));
}
