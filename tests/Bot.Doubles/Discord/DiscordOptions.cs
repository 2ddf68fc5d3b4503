namespace Bot.Doubles.Discord;

/// <summary>What the double of Discord can be told when it starts, beside what every double can.</summary>
public sealed record DiscordOptions
{
    /// <summary>Whether the buckets of routes and the global limit are kept; then every answer tells its bucket.</summary>
    public bool RateLimits { get; init; }

    /// <summary>Whether the first bot is our own, held to every rule; off in tests of the double itself.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>How often a client has to send a heartbeat.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(41.25);

    /// <summary>
    /// After how long without a heartbeat a connection is closed with 4009; null for never, because a clock that is moved
    /// by hours at once leaves a client no time.
    /// </summary>
    public TimeSpan? HeartbeatPatience { get; init; }

    /// <summary>How long an interaction waits for its first answer.</summary>
    public TimeSpan InteractionPatience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long the token of an interaction lives.</summary>
    public TimeSpan InteractionLife { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a nonce is remembered.</summary>
    public TimeSpan NonceLife { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many identifies are given in a day.</summary>
    public int IdentifiesInDay { get; init; } = 1000;

    /// <summary>The shards that a bot is told to open.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>The privileged intents that were allowed in the portal, as bits; none of them.</summary>
    public int PrivilegedIntents { get; init; }

    /// <summary>More refusals than this in ten minutes, and the outer wall answers for the rest of them.</summary>
    public int InvalidRequests { get; init; } = 10_000;
}
