using NodaTime;

namespace Bot.Host.Ports;

/// <summary>What became of an attempt to send. A closed set.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The platform has it.</summary>
    internal sealed record Sent : SendResult;

    /// <summary>The platform asks us to wait.</summary>
    internal sealed record RetryAfter(Duration Wait) : SendResult;

    /// <summary>The person cannot be reached any more.</summary>
    /// <param name="Reason">A short code without personal data.</param>
    internal sealed record Gone(string Reason) : SendResult;

    /// <summary>It did not work; try again later.</summary>
    /// <param name="Reason">A short code without personal data.</param>
    internal sealed record Failed(string Reason) : SendResult;

    /// <summary>It will never work: the message itself is refused.</summary>
    /// <param name="Reason">A short code without personal data.</param>
    internal sealed record Refused(string Reason) : SendResult;
}
