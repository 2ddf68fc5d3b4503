namespace Bot.Host.Ports;

/// <summary>What a stored payload says. A closed set.</summary>
internal abstract record Received
{
    private Received()
    {
    }

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
