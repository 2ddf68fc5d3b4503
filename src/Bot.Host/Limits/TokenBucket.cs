namespace Bot.Host.Limits;

/// <summary>Counts what may still be sent. It fills by itself as time goes by, up to its burst.</summary>
internal sealed class TokenBucket(Rate rate, TimeSpan now)
{
    private double level = rate.Burst;
    private TimeSpan at = now;

    /// <summary>True when nothing was taken for so long that it is as good as new.</summary>
    public bool IsFull(TimeSpan now) => LevelAt(now) >= rate.Burst;

    /// <summary>How long until one can be taken; zero for at once.</summary>
    public TimeSpan WaitAt(TimeSpan now)
    {
        var missing = 1 - LevelAt(now);
        return missing <= 0 ? TimeSpan.Zero : TimeSpan.FromTicks((long)Math.Ceiling(missing / rate.PerSecond * TimeSpan.TicksPerSecond));
    }

    /// <summary>Takes one; only when <see cref="WaitAt"/> is zero.</summary>
    public void Take(TimeSpan now)
    {
        level = LevelAt(now) - 1;
        at = now;
    }

    // A ten-thousandth of a token makes up for rounding, so that a wait that is over is over.
    private double LevelAt(TimeSpan now) => Math.Min(rate.Burst, level + ((now - at).TotalSeconds * rate.PerSecond) + 0.0001);
}
