namespace Bot.Doubles.Telegram;

/// <summary>What Telegram bears of one bot: a message a second in a chat, three at once; thirty a second over all chats.</summary>
internal sealed class RateGate
{
    private const double PerChat = 1;
    private const double ChatBurst = 3;
    private const double Overall = 30;
    private readonly Dictionary<long, (double Tokens, DateTimeOffset At)> chats = [];
    private (double Tokens, DateTimeOffset At) all = (Overall, DateTimeOffset.MinValue);

    /// <summary>Seconds to wait, or 0 when the message may pass, and is counted.</summary>
    public int Ask(long chatId, DateTimeOffset now)
    {
        var chat = Filled(chats.GetValueOrDefault(chatId, (ChatBurst, now)), PerChat, ChatBurst, now);
        all = Filled(all, Overall, Overall, now);
        var wait = Math.Max(Wait(chat.Tokens, PerChat), Wait(all.Tokens, Overall));
        if (wait == 0)
        {
            chat.Tokens--;
            all.Tokens--;
        }

        chats[chatId] = chat;
        return wait;
    }

    private static (double Tokens, DateTimeOffset At) Filled((double Tokens, DateTimeOffset At) bucket, double rate, double most, DateTimeOffset now)
    {
        var since = bucket.At == DateTimeOffset.MinValue ? 0 : (now - bucket.At).TotalSeconds;
        return (Math.Min(most, bucket.Tokens + (rate * since)), now);
    }

    private static int Wait(double tokens, double rate) => tokens >= 1 ? 0 : (int)Math.Ceiling((1 - tokens) / rate);
}
