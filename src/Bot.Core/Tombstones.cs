using Bot.Core.Stages;
using NodaTime;

namespace Bot.Core;

/// <summary>How somebody begins who was erased before: in the lock that outlived it.</summary>
internal static class Tombstones
{
    public static Journey Begin(Tombstone? tombstone, Instant now)
    {
        var journey = Journey.Begin(now);
        if (tombstone is null || tombstone.Until <= now)
        {
            return journey;
        }

        return tombstone.Word switch
        {
            TombstoneWord.No => journey with { Locks = journey.Locks.SayNo(order: false) },
            TombstoneWord.Order => journey with { Locks = journey.Locks.SayNo(order: true) },
            TombstoneWord.HarmedThem => journey with { Locks = journey.Locks.Harmed(SafetyLock.HarmedThem, violence: false, now) },
            TombstoneWord.Minor => journey with { Interrupts = journey.Interrupts with { Minor = MinorState.Confirmed } },
            _ => throw new ArgumentOutOfRangeException(nameof(tombstone), "No such word."),
        };
    }
}
