namespace Bot.Host.Limits;

/// <summary>
/// The one gate through which a bot sends to a platform: below its rates, live replies before nudges, first come first
/// served within each. Who waits for their own chat holds up nobody else's.
/// </summary>
internal sealed class SendGate : IDisposable
{
    private const int ChatsKept = 4096;

    private readonly GatePolicy policy;
    private readonly TimeProvider time;
    private readonly long start;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private readonly LinkedList<Waiter> live = [];
    private readonly LinkedList<Waiter> proactive = [];
    private readonly Dictionary<string, TokenBucket> chats = new(StringComparer.Ordinal);
    private readonly TokenBucket overall;
    private TimeSpan pausedUntil;

    public SendGate(GatePolicy policy, TimeProvider time)
    {
        (this.policy, this.time) = (policy, time);
        start = time.GetTimestamp();
        overall = new TokenBucket(policy.Overall, TimeSpan.Zero);
        timer = time.CreateTimer(_ => Open(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many chats are counted at the moment; bounded, since those at rest are forgotten.</summary>
    public int Chats
    {
        get
        {
            lock (gate)
            {
                return chats.Count;
            }
        }
    }

    // A clock that an operator puts back must not stop the bot: only elapsed time counts.
    private TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>Waits until a message may go.</summary>
    /// <param name="chat">Where it goes; null where only the overall rate counts.</param>
    /// <param name="isProactive">True for a nudge: it goes when no live reply can.</param>
    /// <param name="cancellationToken">Leaves the gate.</param>
    public async Task EnterAsync(string? chat, bool isProactive, CancellationToken cancellationToken)
    {
        var waiter = new Waiter(chat);
        lock (gate)
        {
            (isProactive ? proactive : live).AddLast(waiter);
        }

        Open();
        await using var leaving = cancellationToken.Register(() => waiter.Leave(cancellationToken));
        await waiter.Passed;
    }

    /// <summary>Closes the gate for a while: the platform asked the whole bot to wait.</summary>
    public void Pause(TimeSpan wait)
    {
        lock (gate)
        {
            pausedUntil = TimeSpan.FromTicks(Math.Max(pausedUntil.Ticks, (Now + wait).Ticks));
        }

        Open();
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    /// <summary>Lets go who may go, and comes back when the next one may.</summary>
    private void Open()
    {
        lock (gate)
        {
            var now = Now;
            var next = pausedUntil > now
                ? pausedUntil - now
                : new[] { LetGo(live, now), LetGo(proactive, now) }.Min();
            timer.Change(next ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Goes through a queue in order.</summary>
    /// <returns>How long until the next in it may go; null when it is empty.</returns>
    private TimeSpan? LetGo(LinkedList<Waiter> queue, TimeSpan now)
    {
        TimeSpan? soonest = null;
        for (var node = queue.First; node is not null;)
        {
            var (waiter, next) = (node.Value, node.Next);
            var wait = Wait(waiter, now);
            if (wait <= TimeSpan.Zero && waiter.Pass())
            {
                Count(waiter, now);
            }

            if (waiter.Passed.IsCompleted)
            {
                queue.Remove(node);
            }
            else
            {
                soonest = soonest is { } known && known < wait ? known : wait;
            }

            node = next;
        }

        return soonest;
    }

    private TimeSpan Wait(Waiter waiter, TimeSpan now)
    {
        var wait = overall.WaitAt(now);
        return waiter.Chat is { } chat && chats.TryGetValue(chat, out var bucket) && bucket.WaitAt(now) is var own && own > wait ? own : wait;
    }

    private void Count(Waiter waiter, TimeSpan now)
    {
        overall.Take(now);
        if (waiter.Chat is { } chat && policy.PerChat is { } rate)
        {
            Bucket(chat, rate, now).Take(now);
        }
    }

    private TokenBucket Bucket(string chat, Rate rate, TimeSpan now)
    {
        if (chats.TryGetValue(chat, out var known))
        {
            return known;
        }

        if (chats.Count >= ChatsKept)
        {
            foreach (var (rested, _) in chats.Where(each => each.Value.IsFull(now)).ToList())
            {
                chats.Remove(rested);
            }
        }

        return chats[chat] = new TokenBucket(rate, now);
    }
}
