using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Updates;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>Hands out updates to those who ask for them, and lets them wait.</summary>
internal sealed class PollMethods(TimeProvider clock)
{
    private const int LongestSeconds = 50;
    private const string Replaced = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    private const string WebhookSet = "Conflict: terminated by setWebhook request";
    private const string WebhookActive = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

    public async Task<ApiAnswer> GetUpdatesAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var bot = call.Bot;
        if (bot.Webhook is not null)
        {
            return await ConflictAsync(bot, WebhookActive, cancellationToken);
        }

        var offset = call.Id("offset");
        var limit = call.Number("limit", 100, 1, 100);
        var seconds = call.Number("timeout", 0, 0, LongestSeconds);
        Allow(call);
        if (bot.Poll.SinceSameOffset(offset, clock.GetUtcNow()) is { } since)
        {
            seconds = since < TimeSpan.FromSeconds(3) ? Math.Max(3, seconds) : seconds;
            limit = since < TimeSpan.FromSeconds(0.5) ? 1 : limit;
        }

        var batch = bot.Updates.Read(offset, limit);
        return batch.Count > 0 || seconds == 0
            ? Write(batch)
            : await WaitAsync(bot, (offset, limit), TimeSpan.FromSeconds(seconds), cancellationToken);
    }

    /// <summary>A list that names nothing known means what all are told of; no list at all leaves it as it was.</summary>
    public static void Allow(ApiCall call)
    {
        if (Parse(call.Text("allowed_updates")) is JsonArray kinds && kinds.All(kind => kind?.GetValueKind() == JsonValueKind.String))
        {
            call.Bot.Updates.Allow(kinds.Select(kind => kind!.GetValue<string>()));
        }
    }

    private static JsonNode? Parse(string json)
    {
        try
        {
            return json.Length == 0 ? null : JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<ApiAnswer> WaitAsync(
        BotAccount bot, (long Offset, int Limit) wanted, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var mine = bot.Poll.Take();
        void Came() => mine.TrySetResult(PollEnd.Came);
        bot.Updates.Watch(Came);
        try
        {
            // What came between the first look and the waiting would be slept over.
            if (bot.Updates.Read(wanted.Offset, wanted.Limit) is { Count: > 0 } batch)
            {
                return Write(batch);
            }

            var end = await mine.Task.WaitAsync(timeout, clock, cancellationToken);
            return end switch
            {
                PollEnd.Replaced => await ConflictAsync(bot, Replaced, cancellationToken),
                PollEnd.Webhook => await ConflictAsync(bot, WebhookSet, cancellationToken),
                _ => Write(bot.Updates.Read(wanted.Offset, wanted.Limit)),
            };
        }
        catch (TimeoutException)
        {
            return Write([]);
        }
        finally
        {
            bot.Updates.Unwatch(Came);
            bot.Poll.Leave(mine);
        }
    }

    private async Task<ApiAnswer> ConflictAsync(BotAccount bot, string description, CancellationToken cancellationToken)
    {
        var delay = bot.Poll.ConflictDelay(clock.GetUtcNow());
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, clock, cancellationToken);
        }

        return ApiAnswer.Error(409, description);
    }

    /// <summary>Updates are sent as they were queued: what a test made up need not be possible to read.</summary>
    private static ApiAnswer Write(IReadOnlyList<PendingUpdate> batch) =>
        ApiAnswer.True with { Raw = $$"""{"ok":true,"result":[{{string.Join(',', batch.Select(update => update.Json))}}]}""" };
}
