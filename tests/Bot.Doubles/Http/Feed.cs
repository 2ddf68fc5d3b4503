namespace Bot.Doubles.Http;

/// <summary>A list that grows, in which a test can wait for what is still to come, without sleeping.</summary>
public sealed class Feed<T>
{
    private readonly Lock gate = new();
    private readonly List<T> items = [];
    private readonly List<(Func<T, bool> Fits, TaskCompletionSource<T> Found)> seekers = [];

    /// <summary>What there is so far.</summary>
    public IReadOnlyList<T> All
    {
        get
        {
            lock (gate)
            {
                return [.. items];
            }
        }
    }

    /// <summary>Puts one at the end, and wakes those who waited for it.</summary>
    public void Add(T item)
    {
        lock (gate)
        {
            items.Add(item);
            foreach (var seeker in seekers.FindAll(seeker => seeker.Fits(item)))
            {
                seekers.Remove(seeker);
                seeker.Found.TrySetResult(item);
            }
        }
    }

    /// <summary>Completes with the first that fits, there already or still to come.</summary>
    public Task<T> FirstAsync(Func<T, bool> fits, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var place = items.FindIndex(item => fits(item));
            if (place >= 0)
            {
                return Task.FromResult(items[place]);
            }

            var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            seekers.Add((fits, found));
            return found.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Completes with the one at a place, counted from 0.</summary>
    public Task<T> AtAsync(int place, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var missing = place - items.Count;
            return missing < 0 ? Task.FromResult(items[place]) : Await(missing, cancellationToken);
        }
    }

    private Task<T> Await(int missing, CancellationToken cancellationToken)
    {
        var found = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        seekers.Add((_ => missing-- == 0, found));
        return found.Task.WaitAsync(cancellationToken);
    }
}
