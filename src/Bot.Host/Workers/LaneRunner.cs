using Bot.Core.Saved;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Workers;

/// <summary>
/// Works a leased lane off, oldest input first. A failing input counts a try and waits; after the last try, or at once
/// when it cannot be read, it is set aside and the lane goes on.
/// </summary>
internal sealed partial class LaneRunner(
    IInbox inbox, TurnRunner turns, WorkerSettings settings, TimeProvider time, ILogger<LaneRunner> logger)
{
    /// <summary>Runs turns until the lane is empty, its share is used up, or it has to wait.</summary>
    /// <returns>How many inputs are done with.</returns>
    public async Task<int> RunAsync(Lane lane, CancellationToken cancellationToken)
    {
        var done = 0;
        for (var tries = 0; tries < settings.LaneTurns; tries++)
        {
            var now = time.Now();
            if (await inbox.NextAsync(lane, now, cancellationToken) is not { } input)
            {
                break;
            }

            var step = await TakeAsync(lane, input, now, cancellationToken);
            if (step == Step.Wait)
            {
                // A failed input has given the lane back; one that only another program can take waits for the lease's end.
                return done;
            }

            done += step == Step.Done ? 1 : 0;
        }

        // Giving back must not be cut short: the lane would stand until its lease ends.
        await inbox.ReleaseAsync(lane, CancellationToken.None);
        return done;
    }

    private async Task<Step> TakeAsync(Lane lane, WaitingInput input, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            return await turns.RunAsync(lane, input, now, cancellationToken) == CommitResult.Stale ? Step.Again : Step.Done;
        }
        catch (NewerFormatException exception)
        {
            Log.Newer(logger, lane.Row, exception.Found, exception.Known);
            return Step.Wait;
        }
        catch (UnknownPlatformException)
        {
            Log.Foreign(logger, lane.Row);
            return Step.Wait;
        }
#pragma warning disable CA1031 // A lane's loop top: whatever one input does, it must not stop the others.
        catch (Exception exception) when (exception is not OperationCanceledException and not StorageException)
#pragma warning restore CA1031
        {
            return await FailAsync(lane, input, exception, now, cancellationToken);
        }
    }

    private async Task<Step> FailAsync(
        Lane lane, WaitingInput input, Exception exception, Instant now, CancellationToken cancellationToken)
    {
        // What cannot be read will not become readable by waiting.
        var maxTries = exception is FormatException ? 1 : settings.MaxTries;
        var @try = input.Tries + 1;
        var retryAt = now + settings.TurnBackoff.After(@try, (ulong)input.Row);
        var reason = Faults.Code(exception);
        if (await inbox.FailAsync(lane, input, reason, retryAt, maxTries, cancellationToken))
        {
            Log.SetAside(logger, lane.Row, input.Row, @try, reason);
            return Step.Done;
        }

        Log.Failed(logger, lane.Row, input.Row, @try, reason);
        return Step.Wait;
    }

    private enum Step
    {
        /// <summary>The input is done with, or was set aside.</summary>
        Done,

        /// <summary>Somebody else was faster; look again.</summary>
        Again,

        /// <summary>The lane has to wait.</summary>
        Wait,
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Input {Input} of lane {Lane} failed at try {Try}: {Reason}")]
        public static partial void Failed(ILogger logger, long lane, long input, int @try, string reason);

        [LoggerMessage(2, LogLevel.Error, "Input {Input} of lane {Lane} was set aside after {Tries} tries: {Reason}")]
        public static partial void SetAside(ILogger logger, long lane, long input, int tries, string reason);

        [LoggerMessage(3, LogLevel.Warning, "Lane {Lane} is saved in format {Found}, this program knows up to {Known}: its input stays queued until the program is updated")]
        public static partial void Newer(ILogger logger, long lane, int found, int known);

        [LoggerMessage(4, LogLevel.Warning, "Lane {Lane} belongs to a platform that this process does not speak: its input stays queued")]
        public static partial void Foreign(ILogger logger, long lane);
    }
}
