namespace Bot.Host.Platforms.Telegram.Rest;

/// <summary>Whether a link shows a piece of its page.</summary>
internal sealed record PreviewOptions(bool IsDisabled)
{
    /// <summary>It does not.</summary>
    public static PreviewOptions Off { get; } = new(IsDisabled: true);
}
