using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Workers;

/// <summary>Receives from one platform into the inbox.</summary>
internal sealed class ReceiveWorker(
    IChatPlatform platform, IInbox inbox, Bells bells, Ears ears, BotMetrics metrics, WorkerSettings settings, TimeProvider time, Health health, ILogger<ReceiveWorker> logger)
    : Supervised("receive " + platform.Name, settings, time, logger, health)
{
    /// <inheritdoc/>
    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        await platform.ReceiveAsync(StoreAsync, cancellationToken);

        // A platform that has no more to say is not asked again at once.
        await Task.Delay(Settings.WorkerBackoff.Cap.ToTimeSpan(), Time, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Stopped() => ears.Lost(platform.Name);

    private async Task StoreAsync(IReadOnlyList<RawInput> inputs, CancellationToken cancellationToken)
    {
        await inbox.AddAsync(inputs, cancellationToken);
        bells.Inbox.Ring();
        metrics.Stored(platform.Name, inputs.Count);
        Recovered();
    }
}
