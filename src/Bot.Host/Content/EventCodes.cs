using Bot.Core.Stages;

namespace Bot.Host.Content;

/// <summary>The codes for the events that a sentence can tell of.</summary>
internal static class EventCodes
{
    /// <summary>The event of a code; null when there is none.</summary>
    internal static StageEvent? Read(string code) => code switch
    {
        "T1" => StageEvent.Slipped,
        "T2" => StageEvent.ExReachedOut,
        "T3a" => StageEvent.ExNeedsSpace,
        "T3b" => StageEvent.ExSaidNo,
        "T4a" => StageEvent.ExNewPartner,
        "T4b" => StageEvent.PursuitSigns,
        "T7" => StageEvent.MoveOn,
        "T8" => StageEvent.BackTogether,
        "T9" => StageEvent.BrokeUpAgain,
        "T10" => StageEvent.TalkWentBadly,
        "T11" => StageEvent.PromiseBroken,
        "T12" => StageEvent.ChangedMind,
        "T16" => StageEvent.UnavoidableContact,
        "T17" => StageEvent.SpecialCase,
        "steady_enough" => StageEvent.SteadyEnough,
        _ => null,
    };
}
