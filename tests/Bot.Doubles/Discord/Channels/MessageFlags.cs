namespace Bot.Doubles.Discord.Channels;

/// <summary>The bits of a message that mean something here.</summary>
internal static class MessageFlags
{
    public const int NoEmbeds = 1 << 2;
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int Silent = 1 << 12;
    public const int ComponentsV2 = 1 << 15;
}
