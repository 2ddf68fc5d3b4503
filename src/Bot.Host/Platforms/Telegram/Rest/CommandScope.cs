namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>Where a command menu is seen.</summary>
internal sealed record CommandScope(string Type)
{
    /// <summary>In private chats.</summary>
    public static CommandScope PrivateChats { get; } = new("all_private_chats");
}
