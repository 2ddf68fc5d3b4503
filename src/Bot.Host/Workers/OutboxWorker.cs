using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Workers;

/// <summary>Sends what waits for one platform, many at once; of each person one at a time, because the outbox sees to that.</summary>
internal sealed partial class OutboxWorker(
    IChatPlatform platform, IOutbox outbox, Delivery delivery, Bells bells, WorkerSettings settings, TimeProvider time, Health health, ILogger<OutboxWorker> logger)
    : Supervised("outbox " + platform.Name, settings, time, logger, health)
{
    private readonly SemaphoreSlim slots = new(settings.Sends, settings.Sends);
    private readonly CancellationTokenSource cut = new();
    private int proactive;

    /// <inheritdoc/>
    public override void Dispose()
    {
        slots.Dispose();
        cut.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        slots.Release();
        var claimed = await outbox.ClaimAsync(
            platform.Name, Room(), Time.Now(), Settings.SendLease, cancellationToken);
        foreach (var item in claimed)
        {
            await slots.WaitAsync(CancellationToken.None);
            _ = SendAsync(item);
        }

        if (claimed.Count == 0)
        {
            await bells.Outbox(platform.Name).WaitAsync(Settings.OutboxPoll, cancellationToken);
        }
    }

    /// <summary>Lets what is on its way arrive: an attempt cut short has an unknown outcome, and a nudge is lost by that.</summary>
    protected override async Task FinishAsync()
    {
        cut.CancelAfter(Settings.Grace.ToTimeSpan());
        for (var slot = 0; slot < Settings.Sends; slot++)
        {
            await slots.WaitAsync(Settings.Grace.ToTimeSpan());
        }
    }

    /// <summary>A broadcast leaves half of the room to live replies.</summary>
    private OutboxRoom Room() =>
        new(slots.CurrentCount, Math.Max(0, (Settings.Sends / 2) - Volatile.Read(ref proactive)));

    private async Task SendAsync(OutboxItem item)
    {
        var counted = item.Proactive ? 1 : 0;
        Interlocked.Add(ref proactive, counted);
        try
        {
            await delivery.SendAsync(platform, item, cut.Token);
        }
        catch (OperationCanceledException) when (cut.IsCancellationRequested)
        {
            // Out of grace: the end of the lease makes the outcome unknown.
        }
#pragma warning disable CA1031 // A message's loop top: the store failed; the end of the lease brings the message back.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.Unreported(logger, item.Row, exception is StorageException storage ? storage.Message : Faults.Code(exception));
        }
        finally
        {
            Interlocked.Add(ref proactive, -counted);
            slots.Release();

            // The person's next message could not be claimed before this one was settled.
            bells.Outbox(platform.Name).Ring();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What became of message {Message} could not be stored: {Reason}")]
        public static partial void Unreported(ILogger logger, long message, string reason);
    }
}
