using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Workers;

/// <summary>Moves due nudges into the inbox, from where they travel like messages.</summary>
internal sealed class NudgeWorker(
    INudgeQueue nudges, PlatformSet platforms, Bells bells, WorkerSettings settings, TimeProvider time, Health health, ILogger<NudgeWorker> logger)
    : Supervised("nudges", settings, time, logger, health)
{
    /// <inheritdoc/>
    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        var now = Time.Now();
        var moved = await nudges.MoveDueAsync(platforms.Names, now, Settings.NudgeBatch, cancellationToken);
        if (moved > 0)
        {
            bells.Inbox.Ring();
        }

        if (moved < Settings.NudgeBatch)
        {
            var next = await nudges.NextDueAsync(platforms.Names, cancellationToken) - now;
            await bells.Nudges.WaitAsync(Duration.Min(next ?? Settings.NudgePoll, Settings.NudgePoll), cancellationToken);
        }
    }
}
