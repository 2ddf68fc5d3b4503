namespace Bot.Host.Ports;

/// <summary>
/// The store cannot be used. Its message is the one line an operator reads: what, where and what to do. Never holds
/// personal data.
/// </summary>
internal sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public StorageException()
    {
    }
}
