using System.Globalization;
using Bot.Core;
using Bot.Host.Diagnostics;
using Bot.Host.Ports;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Takes updates in, polled or sent: sorts them, stores what says something, and has presses acknowledged.</summary>
internal sealed partial class TelegramIntake(
    TelegramIdentity identity,
    TelegramAcknowledgements acknowledgements,
    TelegramTyping typing,
    BotMetrics metrics,
    TimeProvider time,
    ILogger<TelegramIntake> logger)
{
    /// <summary>Takes updates in. When it returns, all that says something is durable.</summary>
    /// <returns>The highest number among them; null when none could be read.</returns>
    public async Task<long?> TakeAsync(IReadOnlyList<ReadOnlyMemory<byte>> updates, StoreInputs store, CancellationToken cancellationToken)
    {
        long? last = null;
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var inputs = new List<RawInput>(updates.Count);
        var arrivals = new List<TelegramArrival>(updates.Count);
        foreach (var update in updates)
        {
            var id = TelegramBatch.IdOf(update);
            last = id is { } number && number > (last ?? long.MinValue) ? number : last;
            var arrival = id is null ? new TelegramArrival.Passed("malformed") : TelegramInputs.Sort(update.Span, identity.Username);
            arrivals.Add(arrival);
            if (arrival is TelegramArrival.Heard heard)
            {
                inputs.Add(Input(heard, id!.Value, now, update));
            }
            else
            {
                PassOver((TelegramArrival.Passed)arrival, id);
            }
        }

        if (inputs.Count > 0)
        {
            await store(inputs, cancellationToken);
        }

        arrivals.ForEach(Acknowledge);
        return last;
    }

    private static RawInput Input(TelegramArrival.Heard heard, long id, Instant now, ReadOnlyMemory<byte> update)
    {
        var person = new PersonId(TelegramPlatform.PlatformName, heard.Chat.ToString(CultureInfo.InvariantCulture));
        return new RawInput(person, heard.Key ?? "u" + id.ToString(CultureInfo.InvariantCulture), now, update);
    }

    private void Acknowledge(TelegramArrival arrival)
    {
        if (arrival.Callback is { } callback)
        {
            acknowledgements.Add(callback);
        }

        if (arrival is TelegramArrival.Heard { Received: Received.Text or Received.Press, Chat: > 0 } heard)
        {
            typing.Begin(heard.Chat);
        }
    }

    private void PassOver(TelegramArrival.Passed passed, long? id)
    {
        metrics.Passed(TelegramPlatform.PlatformName, passed.Reason);
        if (passed.Reason == "malformed")
        {
            Log.Malformed(logger, id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Update {Update} cannot be understood and is passed over")]
        public static partial void Malformed(ILogger logger, long? update);
    }
}
