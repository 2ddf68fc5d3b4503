namespace Bot.Doubles.Http;

/// <summary>How an answer goes wrong.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The page of a proxy whose server is down.</summary>
    public static Fault BadGateway { get; } = new Answer(502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body></body></html>");

    /// <summary>Answers this instead; nothing is done.</summary>
    public sealed record Answer(int Status, string ContentType, string Body) : Fault
    {
        /// <summary>Headers beside the content type.</summary>
        public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
    }

    /// <summary>Does and answers all as it should be, but only after a while of the double's clock.</summary>
    public sealed record Slow(TimeSpan By) : Fault;

    /// <summary>Does what was asked and sends the first half of the answer, as if it were whole.</summary>
    public sealed record Truncated : Fault;

    /// <summary>Does what was asked and breaks the connection in the middle of the answer.</summary>
    public sealed record CutOff : Fault;

    /// <summary>Does what was asked and resets the connection without a byte of answer: the asker cannot know.</summary>
    public sealed record Lost : Fault;

    /// <summary>Resets the connection before anything is done.</summary>
    public sealed record Reset : Fault;

    /// <summary>Never answers; ends when the asker goes, or the double.</summary>
    public sealed record Silence : Fault;
}
