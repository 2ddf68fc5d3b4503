namespace Bot.Doubles.Telegram.Api;

/// <summary>Ends a method with an answer from wherever it is.</summary>
public sealed class ApiProblem : Exception
{
    internal ApiProblem(ApiAnswer answer)
        : base((string?)answer.Body["description"]) => Answer = answer;

    /// <summary>A bad request.</summary>
    public ApiProblem(string what)
        : base(what) => Answer = ApiAnswer.BadRequest(what);

    /// <summary>A bad request, of which no more is known.</summary>
    public ApiProblem()
        : this("unknown")
    {
    }

    /// <summary>A bad request, and what made it one.</summary>
    public ApiProblem(string what, Exception innerException)
        : base(what, innerException) => Answer = ApiAnswer.BadRequest(what);

    /// <summary>What the caller is told.</summary>
    internal ApiAnswer Answer { get; }
}
