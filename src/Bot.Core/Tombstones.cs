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

        var word = tombstone.Word;
        var locks = journey.Locks;
        if (word.HasFlag(TombstoneWord.No) || word.HasFlag(TombstoneWord.Order))
        {
            locks = locks.SayNo(order: word.HasFlag(TombstoneWord.Order));
        }

        if (word.HasFlag(TombstoneWord.HarmedThem))
        {
            locks = locks.Harmed(SafetyLock.HarmedThem, violence: false, now);
        }

        var minor = word.HasFlag(TombstoneWord.Minor) ? MinorState.Confirmed : MinorState.No;
        return journey with { Locks = locks, Interrupts = journey.Interrupts with { Minor = minor } };
    }
}
