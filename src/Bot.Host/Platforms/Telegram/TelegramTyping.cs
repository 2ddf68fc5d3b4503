using Bot.Host.Platforms.Telegram.Rest;

namespace Bot.Host.Platforms.Telegram;

/// <summary>Shows that we write wherever an answer takes over a second, as long as it takes, within reason.</summary>
internal sealed class TelegramTyping(TelegramApi api, TelegramGate gate, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Telegram shows it for five seconds.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan GiveUp = TimeSpan.FromSeconds(30);

    private readonly Lock inner = new();
    private readonly Dictionary<long, (long Began, long Next)> waiting = [];

    /// <summary>Somebody waits for an answer.</summary>
    public void Begin(long chat)
    {
        var now = time.GetTimestamp();
        lock (inner)
        {
            waiting.TryAdd(chat, (now, now + Ticks(Look)));
        }
    }

    /// <summary>The answer is here.</summary>
    public void End(long chat)
    {
        lock (inner)
        {
            waiting.Remove(chat);
        }
    }

    /// <summary>Looks once a second until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var clock = new PeriodicTimer(Look, time);
        while (await clock.WaitForNextTickAsync(cancellationToken))
        {
            foreach (var chat in Due())
            {
                await gate.EnterAsync(chat: null, isProactive: true, cancellationToken);
                await api.CallAsync(new ApiCall.SendChatAction(chat, "typing"), cancellationToken);
            }
        }
    }

    private List<long> Due()
    {
        var now = time.GetTimestamp();
        lock (inner)
        {
            foreach (var (chat, _) in waiting.Where(each => time.GetElapsedTime(each.Value.Began, now) > GiveUp).ToList())
            {
                waiting.Remove(chat);
            }

            var due = waiting.Where(each => each.Value.Next <= now).Select(each => each.Key).ToList();
            due.ForEach(chat => waiting[chat] = (waiting[chat].Began, now + Ticks(Again)));
            return due;
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
