using NodaTime;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>One bucket under one resource, as far as it is known. Not for several threads.</summary>
internal sealed class RateBucket
{
    private int limit;
    private int remaining;
    private Duration resetAt = Duration.MinValue;
    private Duration closedUntil = Duration.MinValue;

    /// <summary>True when nothing that is known of it still holds.</summary>
    public bool IsIdle(Duration now) => resetAt <= now && closedUntil <= now;

    /// <summary>How long a refusal still holds.</summary>
    public Duration? ClosedFor(Duration now) => closedUntil > now ? closedUntil - now : null;

    /// <summary>How long to wait until a request is left; null when one is, or when nothing is known.</summary>
    public Duration? Wait(Duration now) => resetAt > now && remaining <= 0 ? resetAt - now : null;

    /// <summary>A request is sent.</summary>
    public void Take(Duration now)
    {
        if (resetAt > now)
        {
            remaining--;
        }
    }

    /// <summary>An answer told what is left; those that are still on their way may have taken more.</summary>
    public void Learn(int newLimit, int newRemaining, Duration newResetAt, Duration now)
    {
        remaining = resetAt > now && limit == newLimit ? Math.Min(remaining, newRemaining) : newRemaining;
        limit = newLimit;
        resetAt = newResetAt;
    }

    /// <summary>Nothing more until then.</summary>
    public void Close(Duration until) => closedUntil = Duration.Max(closedUntil, until);
}
