namespace Bot.Host.Cli.Lives;

/// <summary>A line of the input that is no life. Its message is a short code.</summary>
internal sealed class LifeScriptException : Exception
{
    public LifeScriptException(string message)
        : base(message)
    {
    }

    public LifeScriptException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public LifeScriptException()
    {
    }

    /// <summary>The life's id; null where it could not be read.</summary>
    public string? Id { get; init; }
}
