using System.Collections.Immutable;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>What lies over a person's stage. Derived from facts, never stored, so that it cannot disagree with them.</summary>
public static class Overlays
{
    /// <summary>The overlays at an instant, in the order of <see cref="Overlay"/>.</summary>
    public static ImmutableArray<Overlay> Of(Journey journey, Rules rules, Instant now)
    {
        var found = ImmutableArray.CreateBuilder<Overlay>();
        foreach (var overlay in Enum.GetValues<Overlay>())
        {
            if (Lies(overlay, journey, rules, now))
            {
                found.Add(overlay);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>True when an overlay lies over the stage at an instant.</summary>
    public static bool Lies(Overlay overlay, Journey journey, Rules rules, Instant now) => overlay switch
    {
        Overlay.Crisis => journey.Interrupts.Crisis is { } crisis && (crisis.Open || crisis.LockedUntil > now),
        Overlay.Safety => journey.Locks.WasHarmed,
        Overlay.NoContact => journey.Locks.Contact >= ContactLevel.No || journey.Locks.HarmedThem,
        Overlay.Paused => journey.Interrupts.PausedUntil > now,
        Overlay.Minor => journey.Interrupts.Minor == MinorState.Confirmed,
        Overlay.Dormant => now - journey.SeenAt >= Duration.FromDays(rules.DormantAfterDays),
        Overlay.Ended => journey.Interrupts.Ended,
        _ => throw new ArgumentOutOfRangeException(nameof(overlay), overlay, "No such overlay."),
    };
}
