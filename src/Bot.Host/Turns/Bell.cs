using System.Threading.Channels;
using NodaTime;

namespace Bot.Host.Turns;

/// <summary>Wakes one waiting worker. A ring while nobody waits is kept, once.</summary>
internal sealed class Bell(TimeProvider time)
{
    private readonly Channel<bool> rings =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes who waits, or lets the next wait end at once.</summary>
    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>Waits for a ring, but no longer than <paramref name="atMost"/>.</summary>
    public async Task WaitAsync(Duration atMost, CancellationToken cancellationToken)
    {
        if (rings.Reader.TryRead(out _) || atMost <= Duration.Zero)
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var rung = rings.Reader.WaitToReadAsync(end.Token).AsTask();
        await Task.WhenAny(rung, Task.Delay(atMost.ToTimeSpan(), time, end.Token));
        await end.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        rings.Reader.TryRead(out _);
    }
}
