using NodaTime;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>What became of a request. A closed set.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Body">What came back; empty for nothing.</param>
    internal sealed record Done(ReadOnlyMemory<byte> Body) : ApiAnswer;

    /// <summary>We are asked to wait.</summary>
    internal sealed record Limited(Duration Wait) : ApiAnswer;

    /// <summary>Refused for good.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Error">Why.</param>
    internal sealed record Refused(int Status, ApiError Error) : ApiAnswer;

    /// <summary>It did not work this time.</summary>
    /// <param name="Reason">A short code without personal data.</param>
    /// <param name="Unsure">True when it may have been done all the same.</param>
    internal sealed record Broken(string Reason, bool Unsure) : ApiAnswer;

    /// <summary>The token was refused: nothing is asked any more.</summary>
    internal sealed record Halted : ApiAnswer;
}
