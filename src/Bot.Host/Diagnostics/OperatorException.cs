namespace Bot.Host.Diagnostics;

/// <summary>Something that an operator has to put right. Its message is the one line they read: what, where, what to do.</summary>
internal sealed class OperatorException : Exception
{
    public OperatorException(string message)
        : base(message)
    {
    }

    public OperatorException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public OperatorException()
    {
    }
}
