namespace Bot.Host.Platforms.Discord;

/// <summary>The way back to an input. A closed set.</summary>
internal abstract record DiscordOrigin
{
    private const int Longest = 512;

    private DiscordOrigin()
    {
    }

    /// <summary>A message in a channel.</summary>
    internal sealed record InChannel(string Channel, string Message) : DiscordOrigin
    {
        /// <inheritdoc/>
        public override string ToString() => $"m|{Channel}|{Message}";
    }

    /// <summary>An interaction, which can be answered for fifteen minutes.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Application">Whose it is.</param>
    /// <param name="Token">What answers are allowed by.</param>
    /// <param name="Channel">Where to write once the token has run out; null where others are.</param>
    internal sealed record OfInteraction(string Id, string Application, string Token, string? Channel) : DiscordOrigin
    {
        /// <summary>True where others are: answers are for the asker's eyes alone.</summary>
        public bool IsPublic => Channel is null;

        /// <inheritdoc/>
        public override string ToString() => $"i|{Id}|{Application}|{Token}|{Channel}";
    }

    /// <summary>Reads what <see cref="object.ToString"/> wrote.</summary>
    /// <returns>Null when it is none of ours.</returns>
    public static DiscordOrigin? Parse(string? text) => text?.Split('|') switch
    {
        ["m", var channel, var message] => new InChannel(channel, message),
        ["i", var id, var application, var token, var channel] =>
            new OfInteraction(id, application, token, channel.Length == 0 ? null : channel),
        _ => null,
    };

    /// <summary>The text of an origin, where it is short enough to be kept.</summary>
    public static string? Text(DiscordOrigin origin) => origin.ToString() is { Length: <= Longest } text ? text : null;
}
