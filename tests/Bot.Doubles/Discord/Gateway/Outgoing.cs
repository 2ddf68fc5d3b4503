namespace Bot.Doubles.Discord.Gateway;

/// <summary>What waits to go out on a socket.</summary>
internal abstract record Outgoing
{
    private Outgoing()
    {
    }

    /// <summary>A payload.</summary>
    internal sealed record Payload(byte[] Json) : Outgoing;

    /// <summary>A close frame, with a code or without.</summary>
    internal sealed record Close(int? Code) : Outgoing;

    /// <summary>The end of the connection without a word.</summary>
    internal sealed record Reset : Outgoing;
}
