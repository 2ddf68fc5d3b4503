using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Workers;

/// <summary>
/// A worker that goes round and round. Whatever a round throws is logged and the next round begins after a wait: a
/// worker never dies in silence. Stopping is no failure.
/// </summary>
internal abstract partial class Supervised(string name, WorkerSettings settings, TimeProvider time, ILogger logger, Health health)
    : BackgroundService
{
    /// <summary>How the workers pace themselves.</summary>
    protected WorkerSettings Settings { get; } = settings;

    /// <summary>The clock.</summary>
    protected TimeProvider Time { get; } = time;

    /// <summary>One round: something done, or something waited for.</summary>
    protected abstract Task RoundAsync(CancellationToken cancellationToken);

    /// <summary>Finishes what is on its way, once the last round is over.</summary>
    protected virtual Task FinishAsync() => Task.CompletedTask;

    /// <summary>The round under way does its work again; for rounds that never end.</summary>
    protected void Recovered() => health.Good(name);

    /// <summary>The worker has stopped for good: an operator has to put something right.</summary>
    protected virtual void Stopped()
    {
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
                failures = 0;
                health.Good(name);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (OperatorException exception)
            {
                // Trying again would not help, and some platforms punish it.
                Log.Stopped(logger, name, exception.Message);
                health.Bad(name, exception.Message);
                Stopped();
                return;
            }
#pragma warning disable CA1031 // A worker's loop top.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures++;
                Report(exception, failures);
                await PauseAsync(failures, stoppingToken);
            }
        }

        await FinishAsync();
    }

    private void Report(Exception exception, int failures)
    {
        // Only our own exception about the store is made for an operator's eyes.
        var reason = exception is StorageException storage ? storage.Message : Faults.Code(exception);
        Log.Failed(logger, name, failures, reason);
        health.Bad(name, reason);
    }

    private async Task PauseAsync(int failures, CancellationToken cancellationToken)
    {
        var wait = Settings.WorkerBackoff.After(failures, (ulong)name.Length);
        await Task.Delay(wait.ToTimeSpan(), Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Worker {Worker} failed, {Failures} in a row, and goes on: {Reason}")]
        public static partial void Failed(ILogger logger, string worker, int failures, string reason);

        [LoggerMessage(2, LogLevel.Critical, "Worker {Worker} has stopped: {Reason}")]
        public static partial void Stopped(ILogger logger, string worker, string reason);
    }
}
