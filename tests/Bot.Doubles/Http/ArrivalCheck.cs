namespace Bot.Doubles.Http;

/// <summary>Collects what our bot did wrong; a test fails on any of it.</summary>
public sealed class ArrivalCheck
{
    private readonly Lock gate = new();
    private readonly List<Violation> violations = [];
    private int looked;

    /// <summary>How many requests and answers were looked at.</summary>
    public int Looked => Volatile.Read(ref looked);

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Violation> Violations
    {
        get
        {
            lock (gate)
            {
                return [.. violations];
            }
        }
    }

    /// <summary>Notes that something was looked at, and what was found.</summary>
    public void Note(IEnumerable<Violation> found)
    {
        Interlocked.Increment(ref looked);
        lock (gate)
        {
            violations.AddRange(found);
        }
    }

    /// <summary>Takes the violations away, for a test that wanted them.</summary>
    public IReadOnlyList<Violation> Excuse()
    {
        lock (gate)
        {
            Violation[] excused = [.. violations];
            violations.Clear();
            return excused;
        }
    }

    /// <summary>Throws with all of them.</summary>
    public void ThrowIfAny()
    {
        if (Violations is { Count: > 0 } found)
        {
            throw new InvalidOperationException("The bot broke the platform's rules:\n" + string.Join('\n', found));
        }
    }
}
