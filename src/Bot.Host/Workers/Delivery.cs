using System.Globalization;
using Bot.Core.Replies;
using Bot.Core.Saved;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Bot.Host.Turns;
using Microsoft.Extensions.Logging;

namespace Bot.Host.Workers;

/// <summary>Sends one leased message and reports what became of it.</summary>
internal sealed partial class Delivery(
    IOutbox outbox, IInbox inbox, Bells bells, BotMetrics metrics, WorkerSettings settings, TimeProvider time, ILogger<Delivery> logger)
{
    /// <summary>Sends a message, once.</summary>
    /// <param name="platform">Where it goes.</param>
    /// <param name="item">The leased message.</param>
    /// <param name="cancellationToken">
    /// Cuts the attempt off; then nothing is reported, and the end of the lease makes its outcome unknown.
    /// </param>
    public async Task SendAsync(IChatPlatform platform, OutboxItem item, CancellationToken cancellationToken)
    {
        if (item is { Proactive: true, OutcomeUnknown: true })
        {
            // A crash may have sent it. A reply is repeated then; a nudge is never sent twice knowingly.
            await BuryAsync(item, OutboxOutcome.Unknown, "interrupted", cancellationToken);
            return;
        }

        if (Read(item) is not { } reply)
        {
            await BuryAsync(item, OutboxOutcome.Dropped, "unreadable", cancellationToken);
            return;
        }

        var nonce = "m" + item.Row.ToString(CultureInfo.InvariantCulture);
        var message = new Outgoing(item.To, reply, nonce, item.Proactive, item.Origin);
        var sent = await TryAsync(platform, item, message, cancellationToken);
        metrics.Sent(platform.Name, sent?.GetType().Name ?? "Broke", item.Proactive);
        switch (sent)
        {
            case { } result:
                await SettleAsync(item, result, cancellationToken);
                break;
            case null when item.Proactive:
                await BuryAsync(item, OutboxOutcome.Unknown, "broke", cancellationToken);
                break;
            case null:
                await RetryAsync(item, "broke", cancellationToken);
                break;
        }
    }

    private static Reply? Read(OutboxItem item)
    {
        try
        {
            return PieceCodec.DecodeReply(item.Payload.Span);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Tries to send.</summary>
    /// <returns>Null when the adapter threw, so that nobody knows whether it was sent.</returns>
    private async Task<SendResult?> TryAsync(
        IChatPlatform platform, OutboxItem item, Outgoing message, CancellationToken cancellationToken)
    {
        try
        {
            return await platform.SendAsync(message, cancellationToken);
        }
#pragma warning disable CA1031 // A message's loop top: one message must not stop the others.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Broke(logger, item.Row, platform.Name, Faults.Code(exception));
            return null;
        }
    }

    private Task SettleAsync(OutboxItem item, SendResult result, CancellationToken cancellationToken) => result switch
    {
        SendResult.Sent => outbox.SentAsync(item, time.Now(), cancellationToken),
        SendResult.RetryAfter wait => outbox.RetryAsync(item, time.Now() + wait.Wait, cancellationToken),
        SendResult.Failed failed => RetryAsync(item, failed.Reason, cancellationToken),
        SendResult.Refused refused => BuryAsync(item, OutboxOutcome.Dropped, refused.Reason, cancellationToken),
        SendResult.Gone gone => GoneAsync(item, gone.Reason, cancellationToken),
        _ => throw new InvalidOperationException("A result of sending that nobody told the delivery of."),
    };

    private Task RetryAsync(OutboxItem item, string reason, CancellationToken cancellationToken) =>
        item.Attempt >= settings.MaxSends
            ? BuryAsync(item, OutboxOutcome.Dropped, "given-up", cancellationToken)
            : RetryLaterAsync(item, reason, cancellationToken);

    private Task RetryLaterAsync(OutboxItem item, string reason, CancellationToken cancellationToken)
    {
        Log.Later(logger, item.Row, item.Attempt, reason);
        return outbox.RetryAsync(item, time.Now() + settings.SendBackoff.After(item.Attempt, (ulong)item.Row), cancellationToken);
    }

    private async Task GoneAsync(OutboxItem item, string reason, CancellationToken cancellationToken)
    {
        // The inbox first: after a crash in between, the platform says it again and the known id is left out.
        var id = "gone:" + item.Row.ToString(CultureInfo.InvariantCulture);
        await inbox.AddAsync([new RawInput(item.To, id, time.Now(), HostInput.Left)], cancellationToken);
        bells.Inbox.Ring();
        await BuryAsync(item, OutboxOutcome.Dropped, reason, cancellationToken);
    }

    private Task BuryAsync(OutboxItem item, OutboxOutcome outcome, string reason, CancellationToken cancellationToken)
    {
        Log.Buried(logger, item.Row, outcome, reason);
        return outbox.BuryAsync(item, outcome, reason, time.Now(), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Message {Message} broke on its way to {Platform}: {Reason}")]
        public static partial void Broke(ILogger logger, long message, string platform, string reason);

        [LoggerMessage(2, LogLevel.Information, "Message {Message} did not go through at attempt {Attempt} and is tried again: {Reason}")]
        public static partial void Later(ILogger logger, long message, int attempt, string reason);

        [LoggerMessage(3, LogLevel.Warning, "Message {Message} ends as {Outcome}: {Reason}")]
        public static partial void Buried(ILogger logger, long message, OutboxOutcome outcome, string reason);
    }
}
