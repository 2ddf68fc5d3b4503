using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Workers;

/// <summary>Moves due nudges into the inbox, from where they travel like messages.</summary>
internal sealed class NudgeWorker(
    INudgeQueue nudges, Bells bells, WorkerSettings settings, TimeProvider time, ILogger<NudgeWorker> logger)
    : Supervised("nudges", settings, time, logger)
{
    /// <inheritdoc/>
    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        var now = Time.Now();
        var moved = await nudges.MoveDueAsync(now, Settings.NudgeBatch, cancellationToken);
        if (moved > 0)
        {
            bells.Inbox.Ring();
        }

        if (moved < Settings.NudgeBatch)
        {
            var next = await nudges.NextDueAsync(cancellationToken) - now;
            await bells.Nudges.WaitAsync(Duration.Min(next ?? Settings.NudgePoll, Settings.NudgePoll), cancellationToken);
        }
    }
}
