namespace Bot.Host.Turns;

/// <summary>An input of a platform that this process does not speak; another process may, so it stays queued.</summary>
internal sealed class UnknownPlatformException : Exception
{
    public UnknownPlatformException(string platform)
        : base($"This process does not speak {platform}.")
    {
    }

    public UnknownPlatformException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public UnknownPlatformException()
    {
    }
}
