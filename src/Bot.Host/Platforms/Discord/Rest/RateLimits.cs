using Bot.Host.Limits;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>
/// What is known of Discord's limits: buckets, learned from its answers and never written down by us; global refusals;
/// and refusals that lead to a ban when there are too many. Safe for several threads; the clock is handed in.
/// </summary>
/// <param name="paced">False for load tests: then only refusals are kept to.</param>
internal sealed class RateLimits(bool paced)
{
    /// <summary>Discord takes 50 in any second of all requests with the bot's token: never more than 48 of ours.</summary>
    public static GatePolicy Global { get; } = new(new Rate(40, 8), PerChat: null);

    /// <summary>Discord's border to a ban is 10,000 refusals in ten minutes.</summary>
    public const int RefusalsLimit = 8_000;

    private const int SweepAt = 10_000;
    private static readonly Duration RefusalsPause = Duration.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, string> bucketOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Bucket, string Top), RateBucket> buckets = [];
    private readonly SlidingWindow refusals = new(Duration.FromMinutes(10));
    private Duration globalUntil = Duration.MinValue;
    private Duration blockedUntil = Duration.MinValue;

    /// <summary>How many buckets are held, for tests and metrics.</summary>
    public int Held
    {
        get
        {
            lock (gate)
            {
                return buckets.Count;
            }
        }
    }

    /// <summary>Asks for a request.</summary>
    /// <returns>How long to wait; null when it may be sent, and is counted.</returns>
    public Duration? Ask(ApiRoute route, Duration now)
    {
        lock (gate)
        {
            return Blocked(route, now) ?? (paced ? Paced(route, now) : null);
        }
    }

    /// <summary>Learns from an answer.</summary>
    public void Learn(ApiRoute route, RateHeaders headers, Duration now)
    {
        if (headers is not { Bucket: { } id, Limit: { } limit, Remaining: { } remaining, ResetAfter: { } resetAfter })
        {
            return;
        }

        lock (gate)
        {
            bucketOf[route.ToString()] = id;
            Bucket(route, now).Learn(limit, remaining, now + resetAfter, now);
        }
    }

    /// <summary>A request was refused for being too many.</summary>
    public void Refuse(ApiRoute route, RateHeaders headers, Duration wait, Duration now)
    {
        lock (gate)
        {
            if (headers.Global)
            {
                globalUntil = Duration.Max(globalUntil, now + wait);
            }
            else
            {
                Bucket(route, now).Close(now + wait);
            }

            if (!headers.Shared)
            {
                refusals.Add(now);
            }
        }
    }

    /// <summary>A request was refused as not allowed; such refusals are counted, too.</summary>
    public void CountRefusal(Duration now)
    {
        lock (gate)
        {
            refusals.Add(now);
        }
    }

    /// <summary>Whoever stands before Discord shut us out: nothing goes through for a while.</summary>
    public void Block(Duration until)
    {
        lock (gate)
        {
            blockedUntil = Duration.Max(blockedUntil, until);
        }
    }

    private Duration? Blocked(ApiRoute route, Duration now)
    {
        if (blockedUntil > now)
        {
            return blockedUntil - now;
        }

        if (Bucket(route, now).ClosedFor(now) is { } closed)
        {
            return closed;
        }

        return route.Lane == ApiLane.Interaction ? null
            : globalUntil > now ? globalUntil - now
            : refusals.Count(now) >= RefusalsLimit ? RefusalsPause
            : null;
    }

    private Duration? Paced(ApiRoute route, Duration now)
    {
        var bucket = Bucket(route, now);
        if (bucket.Wait(now) is { } wait)
        {
            return wait;
        }

        bucket.Take(now);
        return null;
    }

    private RateBucket Bucket(ApiRoute route, Duration now)
    {
        var key = (bucketOf.GetValueOrDefault(route.ToString(), route.Template), route.Top);
        if (buckets.TryGetValue(key, out var known))
        {
            return known;
        }

        Sweep(now);
        return buckets[key] = new RateBucket();
    }

    /// <summary>A bucket whose window is over knows nothing any more: memory stays flat, however many people come.</summary>
    private void Sweep(Duration now)
    {
        if (buckets.Count < SweepAt)
        {
            return;
        }

        foreach (var key in buckets.Where(pair => pair.Value.IsIdle(now)).Select(pair => pair.Key).ToList())
        {
            buckets.Remove(key);
        }
    }
}
