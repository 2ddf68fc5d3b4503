using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Workers;

/// <summary>Has old rows deleted now and then.</summary>
internal sealed partial class Pruner(IStoreUpkeep upkeep, WorkerSettings settings, TimeProvider time, Health health, ILogger<Pruner> logger)
    : Supervised("pruner", settings, time, logger, health)
{
    /// <inheritdoc/>
    protected override async Task RoundAsync(CancellationToken cancellationToken)
    {
        // First the wait: a host that starts has better things to do.
        await Task.Delay(Settings.PruneEvery.ToTimeSpan(), Time, cancellationToken);
        Log.Pruned(logger, await upkeep.PruneAsync(Time.Now(), cancellationToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Deleted {Rows} rows that had their time")]
        public static partial void Pruned(ILogger logger, int rows);
    }
}
