using Bot.Core.Stages;

namespace Bot.Core.Understanding;

/// <summary>Which event of the map an intent tells of, where no pattern names a closer one.</summary>
internal static class IntentEvents
{
    /// <summary>The event; null for an intent that tells of none.</summary>
    internal static StageEvent? Of(Intent intent) => intent switch
    {
        Intent.ContactSlip => StageEvent.Slipped,
        Intent.ExReachedOut => StageEvent.ExReachedOut,
        Intent.ExAskedForSpace => StageEvent.ExNeedsSpace,
        Intent.ExNewPartner => StageEvent.ExNewPartner,
        Intent.WantsMoveOn => StageEvent.MoveOn,
        Intent.BackTogether => StageEvent.BackTogether,
        _ => null,
    };
}
