using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Workers;

/// <summary>Claims lanes and works them off, many at once, each by itself.</summary>
internal sealed partial class InboxWorker(
    IInbox inbox, PlatformSet platforms, LaneRunner lanes, Bells bells, WorkerSettings settings, TimeProvider time, Health health, ILogger<InboxWorker> logger)
    : Supervised("inbox", settings, time, logger, health)
{
    private readonly SemaphoreSlim slots = new(settings.Lanes, settings.Lanes);

    /// <inheritdoc/>
    public override void Dispose()
    {
        slots.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken);
        slots.Release();
        var claimed = await inbox.ClaimAsync(
            platforms.Names, slots.CurrentCount, Time.Now(), Settings.LaneLease, cancellationToken);
        foreach (var lane in claimed)
        {
            await slots.WaitAsync(CancellationToken.None);
            _ = WorkAsync(lane, cancellationToken);
        }

        if (claimed.Count == 0)
        {
            await bells.Inbox.WaitAsync(Settings.InboxPoll, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task FinishAsync()
    {
        for (var slot = 0; slot < Settings.Lanes; slot++)
        {
            await slots.WaitAsync(Settings.Grace.ToTimeSpan());
        }
    }

    private async Task WorkAsync(Lane lane, CancellationToken cancellationToken)
    {
        try
        {
            await lanes.RunAsync(lane, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops: the turn under way was committed whole or not at all.
        }
#pragma warning disable CA1031 // A lane's loop top: the store failed; the lane is free again when its lease ends.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.Broke(logger, lane.Row, exception is StorageException storage ? storage.Message : Faults.Code(exception));
        }
        finally
        {
            slots.Release();

            // An input that came after the lane's last look waits for nobody else.
            bells.Inbox.Ring();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Lane {Lane} broke off: {Reason}")]
        public static partial void Broke(ILogger logger, long lane, string reason);
    }
}
