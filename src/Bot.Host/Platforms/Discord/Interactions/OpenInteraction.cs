namespace Bot.Host.Platforms.Discord.Interactions;

/// <summary>An interaction that may still be answered by its token.</summary>
internal sealed class OpenInteraction(DiscordOrigin.OfInteraction origin, long seenAt) : IDisposable
{
    /// <summary>One answer at a time.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>The way back.</summary>
    public DiscordOrigin.OfInteraction Origin { get; } = origin;

    /// <summary>When it reached us: a timestamp of the clock that never jumps.</summary>
    public long SeenAt { get; } = seenAt;

    /// <summary>What was answered so far.</summary>
    public InteractionStage Stage { get; set; }

    /// <summary>Promises an answer when none has come, and lets go of it at the end.</summary>
    public ITimer? Timer { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Timer?.Dispose();
        Gate.Dispose();
    }
}
