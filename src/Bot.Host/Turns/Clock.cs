using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Reads the clock as an instant.</summary>
internal static class Clock
{
    /// <summary>This moment.</summary>
    public static Instant Now(this TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow());
}
