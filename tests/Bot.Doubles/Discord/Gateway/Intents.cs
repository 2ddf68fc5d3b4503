namespace Bot.Doubles.Discord.Gateway;

/// <summary>What a session wants to be told, as bits.</summary>
internal static class Intents
{
    public const int GuildMessages = 1 << 9;
    public const int DirectMessages = 1 << 12;
    public const int MessageContent = 1 << 15;

    /// <summary>Those that have to be allowed in the portal: members, presences, the content of messages in servers.</summary>
    public const int Privileged = (1 << 1) | (1 << 8) | MessageContent;

    /// <summary>All bits that mean something.</summary>
    public const int Known = (1 << 26) - 1;
}
