using System.Collections.Immutable;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>
/// Which shard may identify when. Discord kills all sessions and resets the token of a bot that identifies too often, so
/// we count for ourselves as well, over restarts. Pure.
/// </summary>
/// <param name="Count">What we sent ourselves, kept over restarts.</param>
internal sealed record IdentifyBudget(IdentifyCount Count)
{
    /// <summary>What we allow ourselves in 24 hours; the rest of Discord's 1,000 belongs to whoever mends things by hand.</summary>
    public const int OwnLimit = 900;

    private static readonly Duration Day = Duration.FromHours(24);
    private static readonly Duration Window = Duration.FromMilliseconds(5_250);

    private ImmutableDictionary<int, Instant> LastByKey { get; init; } = ImmutableDictionary<int, Instant>.Empty;

    private int Concurrency { get; init; } = 1;

    private int Remaining { get; init; } = int.MaxValue;

    private Instant ResetAt { get; init; }

    /// <summary>Takes over what Discord says is left.</summary>
    public IdentifyBudget Learn(SessionStartLimit limit, Instant now) => this with
    {
        Concurrency = Math.Max(1, limit.MaxConcurrency),
        Remaining = limit.Remaining,
        ResetAt = now + limit.ResetAfter,
    };

    /// <summary>Asks for an identify.</summary>
    /// <param name="shard">The shard that asks; shards with the same rest share a window of five seconds.</param>
    /// <param name="now">When.</param>
    /// <returns>The next budget, and how long to wait; null when the identify is given and counted.</returns>
    public (IdentifyBudget Next, Duration? Wait) Ask(int shard, Instant now)
    {
        var day = now - Count.Since >= Day || now < Count.Since ? this with { Count = new IdentifyCount(0, now) } : this;
        var left = now >= ResetAt ? int.MaxValue : Remaining;
        if (left <= 0)
        {
            return (day, ResetAt - now);
        }

        if (day.Count.Sent >= OwnLimit)
        {
            return (day, day.Count.Since + Day - now);
        }

        var key = shard % Concurrency;
        var wait = LastByKey.TryGetValue(key, out var last) ? last + Window - now : Duration.Zero;

        // A clock that was set back must not hold us for longer than the window.
        return wait > Duration.Zero ? (day, Duration.Min(wait, Window)) : (day.Spend(key, now), null);
    }

    private IdentifyBudget Spend(int key, Instant now) => this with
    {
        Count = Count with { Sent = Count.Sent + 1 },
        LastByKey = LastByKey.SetItem(key, now),
        Remaining = Remaining == int.MaxValue ? Remaining : Remaining - 1,
    };
}
