using Bot.Core;
using Bot.Core.Stages;
using NodaTime;

namespace Bot.Host.Cli.Lives;

/// <summary>What lies over a stage, in the words of the output.</summary>
internal static class LifeOverlays
{
    /// <summary>The overlays, in the order of <see cref="Overlay"/>.</summary>
    public static IEnumerable<Overlay> Of(Journey state, Instant now)
    {
        var told = new (Overlay Overlay, bool Lies)[]
        {
            (Overlay.Crisis, state.Interrupts.Crisis is not null),
            (Overlay.Safety, state.Locks.WasHarmed),
            (Overlay.NoContact, state.Locks.Contact >= ContactLevel.No || state.Locks.HarmedThem),
            (Overlay.Paused, state.Interrupts.PausedUntil > now),
            (Overlay.Minor, state.Interrupts.Minor == MinorState.Confirmed),
            (Overlay.Dormant, state.Interrupts.Dormant),
            (Overlay.Ended, state.Interrupts.Ended),
        };
        return told.Where(each => each.Lies).Select(each => each.Overlay);
    }

    /// <summary>The lock in a word, the one that content uses too.</summary>
    public static string LockName(SafetyLock safety) => safety switch
    {
        SafetyLock.HarmedByThem => "by_them",
        SafetyLock.HarmedThem => "by_me",
        SafetyLock.Both => "both",
        _ => "none",
    };
}
