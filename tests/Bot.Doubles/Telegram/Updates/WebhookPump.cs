using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Telegram.Updates;

/// <summary>
/// Delivers the updates of a bot to its webhook: in order within a chat, several chats at once, again and again with growing
/// pauses until an update is a day old.
/// </summary>
internal sealed class WebhookPump : IAsyncDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Gone = TimeSpan.FromHours(23);
    private readonly BotAccount bot;
    private readonly TimeProvider clock;
    private readonly Action<JsonObject> callInAnswer;
    private readonly SocketsHttpHandler handler = new();
    private readonly HttpClient client;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private readonly Dictionary<long, ChatDelivery> chats = [];
    private TaskCompletionSource signal = NewSignal();
    private DateTimeOffset? goneSince;
    private Task running = Task.CompletedTask;

    public WebhookPump(BotAccount bot, TimeProvider clock, Action<JsonObject> callInAnswer)
    {
        this.bot = bot;
        this.clock = clock;
        this.callInAnswer = callInAnswer;
        client = new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public void Start()
    {
        bot.Updates.Watch(Wake);
        running = Task.Run(RunAsync);
    }

    public async ValueTask DisposeAsync()
    {
        bot.Updates.Unwatch(Wake);
        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        client.Dispose();
        handler.Dispose();
        stopping.Dispose();
    }

    private async Task RunAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            Task woken;
            TimeSpan? pause;
            lock (gate)
            {
                woken = signal.Task;
                pause = StartDue();
            }

            await WaitAsync(woken, pause);
        }
    }

    private async Task WaitAsync(Task woken, TimeSpan? pause)
    {
        if (pause is null)
        {
            await woken.WaitAsync(stopping.Token);
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
        await Task.WhenAny(woken, Task.Delay(pause.Value, clock, over.Token));
        await over.CancelAsync();
        lock (gate)
        {
            signal = signal.Task.IsCompleted ? NewSignal() : signal;
        }
    }

    /// <summary>Starts what can be sent now; says how long until something else can, or null when nothing will by itself.</summary>
    private TimeSpan? StartDue()
    {
        signal = signal.Task.IsCompleted ? NewSignal() : signal;
        if (bot.Webhook is not { } settings)
        {
            return null;
        }

        TimeSpan? pause = null;
        foreach (var update in bot.Updates.All().DistinctBy(update => update.ChatId))
        {
            var delivery = chats.TryGetValue(update.ChatId, out var known) ? known : chats[update.ChatId] = new ChatDelivery();
            if (delivery.Flying || chats.Values.Count(chat => chat.Flying) >= settings.MaxConnections)
            {
                continue;
            }

            var wait = delivery.NotBefore - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                pause = pause is { } shorter && shorter < wait ? shorter : wait;
                continue;
            }

            delivery.Flying = true;
            _ = Task.Run(() => DeliverAsync(update, delivery, settings), stopping.Token);
        }

        return pause;
    }

    private async Task DeliverAsync(PendingUpdate update, ChatDelivery delivery, WebhookSettings settings)
    {
        var (status, retryAfter) = await SendAsync(update, settings);
        lock (gate)
        {
            delivery.Flying = false;
            if (status is >= 200 and <= 299)
            {
                bot.Updates.Drop(update);
                delivery.Succeed();
                goneSince = null;
            }
            else
            {
                Fail(status, retryAfter, delivery);
            }
        }

        Wake();
    }

    private void Fail(int status, TimeSpan retryAfter, ChatDelivery delivery)
    {
        var now = clock.GetUtcNow();
        delivery.Fail(now, retryAfter, LongestPause);
        goneSince = status == (int)HttpStatusCode.Gone ? goneSince ?? now : null;
        bot.Webhook = goneSince is { } since && now - since > Gone
            ? null
            : bot.Webhook is { } webhook ? webhook with { LastErrorAt = now, LastError = Describe(status) } : null;
    }

    private static string Describe(int status) => status == 0
        ? "Webhook connection closed"
        : $"Wrong response from the webhook: {status} {Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status)}";

    private async Task<(int Status, TimeSpan RetryAfter)> SendAsync(PendingUpdate update, WebhookSettings settings)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, settings.Address);
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(update.Json));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            if (settings.Secret.Length > 0)
            {
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", settings.Secret);
            }

            using var response = await client.SendAsync(request, stopping.Token);
            ReadCall(await response.Content.ReadAsStringAsync(stopping.Token), response.IsSuccessStatusCode);
            return ((int)response.StatusCode, response.Headers.RetryAfter?.Delta ?? TimeSpan.Zero);
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            return (0, TimeSpan.Zero);
        }
    }

    /// <summary>The answer may name a method to call; nobody is told what came of it.</summary>
    private void ReadCall(string answer, bool accepted)
    {
        try
        {
            if (accepted && answer.StartsWith('{') && JsonNode.Parse(answer) is JsonObject call && call.ContainsKey("method"))
            {
                callInAnswer(call);
            }
        }
        catch (JsonException)
        {
            // An answer that is no call is none.
        }
    }

    private void Wake()
    {
        lock (gate)
        {
            signal.TrySetResult();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How the delivery to one chat stands: one at a time, and not before a pause is over.</summary>
    private sealed class ChatDelivery
    {
        private int fails;
        private TimeSpan pause = TimeSpan.FromSeconds(1);

        public bool Flying { get; set; }

        public DateTimeOffset NotBefore { get; private set; } = DateTimeOffset.MinValue;

        public void Succeed()
        {
            fails = 0;
            pause = TimeSpan.FromSeconds(1);
            NotBefore = DateTimeOffset.MinValue;
        }

        /// <summary>The first repetition comes at once, later ones after pauses that double.</summary>
        public void Fail(DateTimeOffset now, TimeSpan retryAfter, TimeSpan longest)
        {
            if (retryAfter == TimeSpan.Zero && fails > 0)
            {
                pause = pause * 2 < longest ? pause * 2 : longest;
                NotBefore = now + pause;
            }
            else
            {
                NotBefore = now + (retryAfter < TimeSpan.FromHours(1) ? retryAfter : TimeSpan.FromHours(1));
            }

            fails++;
        }
    }
}
