namespace Bot.Doubles.Discord.Rest;

/// <summary>Ends an operation with an answer from wherever it is.</summary>
public sealed class RestProblem : Exception
{
    internal RestProblem(RestAnswer answer)
        : base((string?)answer.Body?["message"]) => Answer = answer;

    /// <summary>A form that cannot be read.</summary>
    public RestProblem(string message)
        : this(message, innerException: null)
    {
    }

    /// <summary>A form that cannot be read, of which no more is known.</summary>
    public RestProblem()
        : this("Invalid Form Body")
    {
    }

    /// <summary>A form that cannot be read, and what made it one.</summary>
    public RestProblem(string message, Exception? innerException)
        : base(message, innerException) => Answer = RestAnswer.Error(400, 50035, message);

    /// <summary>What the caller is told.</summary>
    internal RestAnswer Answer { get; }
}
