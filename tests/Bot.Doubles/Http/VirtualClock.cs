namespace Bot.Doubles.Http;

/// <summary>A clock that a test moves by hand. Timers fire in the order in which they are due, each at its own instant.</summary>
public sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private readonly List<(Func<bool> Holds, TaskCompletionSource Reached)> watchers = [];
    private DateTimeOffset now = start;

    /// <summary>A clock that starts on a Monday morning.</summary>
    public VirtualClock()
        : this(Start)
    {
    }

    /// <summary>Where a clock starts that is told nothing else.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How many timers wait for this clock.</summary>
    public int Waiting
    {
        get
        {
            lock (gate)
            {
                return alarms.Count;
            }
        }
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>Completes as soon as at least so many timers wait: then the clock can be moved without racing those who start to wait.</summary>
    public Task WaitersAsync(int count, CancellationToken cancellationToken) => WhenAsync(() => alarms.Count >= count, cancellationToken);

    /// <summary>Completes as soon as somebody waits for exactly so long from now, whoever else waits too.</summary>
    public Task WaiterAsync(TimeSpan due, CancellationToken cancellationToken) =>
        WhenAsync(() => alarms.Exists(alarm => alarm.DueAt == now + due), cancellationToken);

    /// <summary>Moves the clock forward and fires what becomes due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var target = GetUtcNow() + by;
        while (TakeDue(target) is { } alarm)
        {
            alarm.Fire();
        }

        lock (gate)
        {
            now = target;
        }
    }

    private Alarm? TakeDue(DateTimeOffset target)
    {
        lock (gate)
        {
            var due = alarms.Where(alarm => alarm.DueAt <= target).MinBy(alarm => alarm.DueAt);
            if (due is null)
            {
                return null;
            }

            now = due.DueAt > now ? due.DueAt : now;
            alarms.Remove(due);
            due.Rearm();
            return due;
        }
    }

    private Task WhenAsync(Func<bool> holds, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (holds())
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((holds, reached));
            return reached.Task.WaitAsync(cancellationToken);
        }
    }

    private void Arm(Alarm alarm)
    {
        alarms.Add(alarm);
        foreach (var watcher in watchers.FindAll(watcher => watcher.Holds()))
        {
            watchers.Remove(watcher);
            watcher.Reached.TrySetResult();
        }
    }

    private sealed class Alarm(VirtualClock clock, Action fire) : ITimer
    {
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset DueAt { get; private set; }

        public void Fire() => fire();

        public void Rearm()
        {
            if (period > TimeSpan.Zero)
            {
                DueAt += period;
                clock.Arm(this);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.alarms.Remove(this);
                this.period = period;
                if (dueTime >= TimeSpan.Zero)
                {
                    DueAt = clock.now + dueTime;
                    clock.Arm(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
