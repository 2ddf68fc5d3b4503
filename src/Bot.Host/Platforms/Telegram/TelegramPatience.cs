using Bot.Host.Diagnostics;
using Bot.Host.Limits;
using Bot.Host.Platforms.Telegram.Rest;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// Waits after what went wrong, longer each time and for ever, and shows it: health is red while Telegram cannot be heard,
/// and green again after. A token that is not known is no matter of patience.
/// </summary>
internal sealed partial class TelegramPatience(Health health, TelegramGate gate, TimeProvider time, ILogger<TelegramPatience> logger)
{
    private static readonly Backoff Waits = new(Duration.FromSeconds(1), Duration.FromMinutes(1));
    private int failures;

    /// <summary>It went well.</summary>
    public void Rest()
    {
        if (failures > 0)
        {
            Log.Back(logger, failures);
        }

        failures = 0;
        health.Good(TelegramPlatform.PlatformName);
    }

    /// <summary>It went wrong: waits.</summary>
    /// <exception cref="OperatorException">The token is not known.</exception>
    public async Task WaitAsync(string doing, ApiAnswer answer, CancellationToken cancellationToken)
    {
        if (answer is ApiAnswer.Refused { Why: ApiRefusal.Unauthorized })
        {
            throw new OperatorException("Telegram does not know the token. Set Telegram__Token to the one that @BotFather shows, and start again.");
        }

        failures++;
        var wait = Waits.After(failures, (ulong)time.GetTimestamp());
        if (answer is ApiAnswer.Limited limited)
        {
            gate.Pause(limited.Wait);
            wait = Duration.Max(wait, limited.Wait);
        }

        Log.Failed(logger, doing, failures, answer.ReasonCode, (long)wait.TotalMilliseconds);
        health.Bad(TelegramPlatform.PlatformName, $"{doing} fails, {failures} in a row: {answer.ReasonCode}");
        await Task.Delay(wait.ToTimeSpan(), time, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Telegram: {Doing} failed, {Failures} in a row: {Reason}. Again in {Milliseconds} ms")]
        public static partial void Failed(ILogger logger, string doing, int failures, string reason, long milliseconds);

        [LoggerMessage(2, LogLevel.Information, "Telegram answers again after {Failures} failures")]
        public static partial void Back(ILogger logger, int failures);
    }
}
