namespace Bot.Host.Platforms.Discord.Gateway;

/// <summary>What the gateway's close codes mean for the session.</summary>
internal static class CloseCodes
{
    /// <summary>What we close with: 1000 and 1001 would end the session on the other side.</summary>
    public const int Ours = 4000;

    /// <summary>Why a bot closed with this code must not connect again; null when it may.</summary>
    public static string? Fatal(int? code) => code switch
    {
        4004 => "Discord refuses the token (4004): set Discord__Token to the bot's token from the developer portal.",
        4010 => "Discord refuses the shard (4010): set Discord__ShardCount, or leave it out.",
        4011 => "Discord asks for more shards (4011): set Discord__ShardCount higher, or leave it out.",
        4012 => "Discord no longer speaks this version of the gateway (4012): update the bot.",
        4013 => "Discord does not know what this bot asks to be told (4013): update the bot.",
        4014 => "Discord does not allow what this bot asks to be told (4014): look at the bot's intents in the developer portal.",
        _ => null,
    };

    /// <summary>
    /// True when the session is over and a new one has to begin: not authenticated, bad sequence, timed out. Everything
    /// else, and a socket that went without a code, can be resumed.
    /// </summary>
    public static bool EndsSession(int? code) => code is 4003 or 4007 or 4009;
}
