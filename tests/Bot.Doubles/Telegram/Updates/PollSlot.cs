namespace Bot.Doubles.Telegram.Updates;

/// <summary>The one long poll that a bot can have, and what was asked last.</summary>
internal sealed class PollSlot
{
    private readonly Lock gate = new();
    private readonly List<TaskCompletionSource> watchers = [];
    private TaskCompletionSource<PollEnd>? current;
    private (long Offset, DateTimeOffset At)? last;
    private DateTimeOffset nextConflict = DateTimeOffset.MinValue;

    /// <summary>Remembers that a poll came, and says how long ago the same offset was asked for; null if another was.</summary>
    public TimeSpan? SinceSameOffset(long offset, DateTimeOffset now)
    {
        lock (gate)
        {
            TimeSpan? since = last is { } before && before.Offset == offset ? now - before.At : null;
            last = (offset, now);
            return since;
        }
    }

    /// <summary>Takes the place, and with it ends the poll that had it.</summary>
    public TaskCompletionSource<PollEnd> Take()
    {
        lock (gate)
        {
            current?.TrySetResult(PollEnd.Replaced);
            current = new TaskCompletionSource<PollEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.ForEach(watcher => watcher.TrySetResult());
            watchers.Clear();
            return current;
        }
    }

    public void Leave(TaskCompletionSource<PollEnd> mine)
    {
        lock (gate)
        {
            current = current == mine ? null : current;
        }
    }

    public void End(PollEnd why)
    {
        lock (gate)
        {
            current?.TrySetResult(why);
            current = null;
        }
    }

    /// <summary>How long an answer about a conflict is held back: those who ask in a storm are slowed.</summary>
    public TimeSpan ConflictDelay(DateTimeOffset now)
    {
        lock (gate)
        {
            if (now < nextConflict)
            {
                return TimeSpan.FromSeconds(3);
            }

            nextConflict = now + TimeSpan.FromSeconds(3);
            return TimeSpan.Zero;
        }
    }

    /// <summary>Completes when a poll hangs.</summary>
    public Task HangingAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (current is { Task.IsCompleted: false })
            {
                return Task.CompletedTask;
            }

            var watcher = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add(watcher);
            return watcher.Task.WaitAsync(cancellationToken);
        }
    }
}
