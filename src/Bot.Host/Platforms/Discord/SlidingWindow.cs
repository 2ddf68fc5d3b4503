using NodaTime;

namespace Bot.Host.Platforms.Discord;

/// <summary>Counts what happened within a stretch of time that ends now. Not for several threads.</summary>
internal sealed class SlidingWindow(Duration length)
{
    private readonly Queue<Duration> moments = new();

    /// <summary>How often it happened.</summary>
    /// <param name="now">A clock that never jumps.</param>
    public int Count(Duration now)
    {
        while (moments.TryPeek(out var first) && now - first >= length)
        {
            moments.Dequeue();
        }

        return moments.Count;
    }

    /// <summary>It happened.</summary>
    public void Add(Duration now) => moments.Enqueue(now);

    /// <summary>Lets it happen if it happened less than <paramref name="limit"/> times.</summary>
    /// <returns>How long to wait; null when it may happen, and is counted.</returns>
    public Duration? Ask(Duration now, int limit)
    {
        if (Count(now) >= limit)
        {
            return moments.Peek() + length - now;
        }

        Add(now);
        return null;
    }
}
