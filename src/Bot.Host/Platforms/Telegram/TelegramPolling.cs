using Bot.Host.Diagnostics;
using Bot.Host.Platforms.Telegram.Rest;
using Bot.Host.Ports;

namespace Bot.Host.Platforms.Telegram;

/// <summary>
/// Asks for updates, for ever. An update is confirmed, by asking for what comes after it, only once it is stored. One that
/// cannot be read at all is asked for alone and then stepped over, so that nothing can stand in the way of the others.
/// </summary>
internal sealed class TelegramPolling(TelegramApi api, TelegramIntake intake, TelegramPatience patience, BotMetrics metrics, TimeProvider time)
{
    private const int Most = 100;
    private const int WaitSeconds = 30;
    private const int TriesAlone = 3;
    private const string Asking = "asking for updates";

    /// <summary>After a quiet week the numbers begin anew somewhere else.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(6);

    private long? offset;
    private int unreadable;

    /// <summary>The kinds of updates that we want.</summary>
    public static IReadOnlyList<string> Wanted { get; } = ["message", "edited_message", "callback_query", "my_chat_member"];

    /// <summary>Polls until it is cancelled.</summary>
    /// <exception cref="OperatorException">The token is not known.</exception>
    public async Task RunAsync(StoreInputs store, CancellationToken cancellationToken)
    {
        await StopWebhookAsync(cancellationToken);
        var lastAt = time.GetTimestamp();
        while (true)
        {
            offset = time.GetElapsedTime(lastAt) > Quiet ? null : offset;
            var limit = unreadable > 0 ? 1 : Most;
            var answer = await api.CallAsync(new ApiCall.GetUpdates(offset, limit, WaitSeconds, Wanted), cancellationToken);
            if (answer is ApiAnswer.Done done && TelegramBatch.Read(done.Result) is { IsWhole: true } batch)
            {
                lastAt = batch.Updates.Count > 0 ? time.GetTimestamp() : lastAt;
                await TakeAsync(batch, done.Result, store, cancellationToken);
            }
            else
            {
                await RecoverAsync(answer, store, cancellationToken);
            }
        }
    }

    private async Task TakeAsync(TelegramBatch batch, ReadOnlyMemory<byte> list, StoreInputs store, CancellationToken cancellationToken)
    {
        var last = await intake.TakeAsync(batch.Updates, store, cancellationToken);
        if (last is null && batch.Updates.Count > 0)
        {
            // Not one number among them: nothing to confirm them by.
            await StepAsync(new ApiAnswer.Unreadable(200, list), cancellationToken);
            return;
        }

        Confirm(last);
        patience.Rest();
    }

    private async Task RecoverAsync(ApiAnswer answer, StoreInputs store, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case ApiAnswer.Unreadable { Status: 200 } broken when TelegramBatch.Save(broken.Body) is { Updates.Count: > 0 } saved:
                // What came whole before the break is as good as ever.
                Confirm(await intake.TakeAsync(saved.Updates, store, cancellationToken));
                await patience.WaitAsync(Asking, answer, cancellationToken);
                break;
            case ApiAnswer.Unreadable { Status: 200 } broken:
                await StepAsync(broken, cancellationToken);
                break;
            case ApiAnswer.Refused { Why: ApiRefusal.Conflict }:
                await patience.WaitAsync(Asking, answer, cancellationToken);
                await StopWebhookAsync(cancellationToken);
                break;
            default:
                await patience.WaitAsync(Asking, answer, cancellationToken);
                break;
        }
    }

    /// <summary>
    /// Comes closer to an answer that cannot be read: alone at first, then over it. Only over an update whose number can be
    /// seen in it: a page of a proxy is no update, and stepping on would confirm what nobody has read.
    /// </summary>
    private async Task StepAsync(ApiAnswer.Unreadable broken, CancellationToken cancellationToken)
    {
        unreadable++;
        if (unreadable > TriesAlone && TelegramBatch.GuessId(broken.Body) is { } stuck)
        {
            metrics.Passed(TelegramPlatform.PlatformName, "unreadable");
            Confirm(stuck);
        }

        await patience.WaitAsync(Asking, broken, cancellationToken);
    }

    private void Confirm(long? last)
    {
        offset = last is { } number and < long.MaxValue ? number + 1 : offset;
        unreadable = 0;
    }

    private async Task StopWebhookAsync(CancellationToken cancellationToken)
    {
        while (await api.CallAsync(new ApiCall.DeleteWebhook(), cancellationToken) is not ApiAnswer.Done and var answer)
        {
            await patience.WaitAsync("turning the webhook off", answer, cancellationToken);
        }
    }
}
