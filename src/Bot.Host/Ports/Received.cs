namespace Bot.Host.Ports;

/// <summary>What a stored payload says. A closed set.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    /// <summary>
    /// What the platform needs to come back to this very input: to answer an interaction, to delete what the person wrote.
    /// Opaque, at most 512 characters; null where there is nothing to come back to.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>Where it was said.</summary>
    public Place Place { get; init; }

    /// <summary>A text, a command among them.</summary>
    internal sealed record Text(string Words) : Received;

    /// <summary>A pressed choice.</summary>
    internal sealed record Press(string Token) : Received;

    /// <summary>Something without words that we can read.</summary>
    internal sealed record Media : Received;

    /// <summary>Came, or came back.</summary>
    internal sealed record Joined : Received;

    /// <summary>Blocked us or closed the chat.</summary>
    internal sealed record Left : Received;
}
