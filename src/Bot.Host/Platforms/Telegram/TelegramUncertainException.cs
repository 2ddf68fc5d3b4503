namespace Bot.Host.Platforms.Telegram;

/// <summary>Nobody knows whether Telegram got a nudge. Says nothing of the call, whose address holds the token.</summary>
internal sealed class TelegramUncertainException : Exception
{
    public TelegramUncertainException()
        : base("Nobody knows whether Telegram got it.")
    {
    }

    public TelegramUncertainException(string message)
        : base(message)
    {
    }

    public TelegramUncertainException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
