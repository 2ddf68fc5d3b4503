namespace Bot.Host.Tests.Lives;

/// <summary>What a killed worker ends with: nobody reports anything any more, and its leases run out.</summary>
internal sealed class Killed : OperationCanceledException
{
    public Killed()
        : base("killed")
    {
    }

    public Killed(string message)
        : base(message)
    {
    }

    public Killed(string message, Exception inner)
        : base(message, inner)
    {
    }
}
