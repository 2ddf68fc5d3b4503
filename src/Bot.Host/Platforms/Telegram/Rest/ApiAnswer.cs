using NodaTime;

namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>What became of a call. A closed set.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Result">The JSON of what came back.</param>
    internal sealed record Done(ReadOnlyMemory<byte> Result) : ApiAnswer;

    /// <summary>The whole bot is asked to wait.</summary>
    internal sealed record Limited(Duration Wait) : ApiAnswer;

    /// <summary>Refused; the same call would be refused again.</summary>
    /// <param name="Code">Telegram's code, which is the HTTP status.</param>
    /// <param name="Why">What it means for us.</param>
    /// <param name="MigratedTo">The chat that took the place of the one we named; null for none.</param>
    internal sealed record Refused(int Code, ApiRefusal Why, long? MigratedTo = null) : ApiAnswer;

    /// <summary>Something came back that is no whole answer of Telegram: a page of a proxy, half a body.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Body">All of it.</param>
    internal sealed record Unreadable(int Status, ReadOnlyMemory<byte> Body) : ApiAnswer;

    /// <summary>It did not work this time.</summary>
    /// <param name="Reason">A short code without personal data.</param>
    /// <param name="Unsure">True when it may have been done all the same.</param>
    internal sealed record Broken(string Reason, bool Unsure) : ApiAnswer;

    /// <summary>A short code for logs, without personal data.</summary>
    public string ReasonCode => this switch
    {
        Done => "done",
        Limited => "limited",
        Refused refused => FormattableString.Invariant($"{refused.Code}-{refused.Why}"),
        Unreadable unreadable => FormattableString.Invariant($"unreadable-{unreadable.Status}"),
        Broken broken => broken.Reason,
        _ => throw new InvalidOperationException("An answer that nobody named."),
    };
}
