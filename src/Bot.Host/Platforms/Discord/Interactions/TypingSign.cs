using System.Collections.Concurrent;
using Bot.Host.Platforms.Discord.Rest;

namespace Bot.Host.Platforms.Discord.Interactions;

/// <summary>Shows that we write when a message was not answered within a second.</summary>
internal sealed class TypingSign(DiscordApi api, InteractionDesk desk, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, ITimer> waiting = new(StringComparer.Ordinal);

    /// <summary>A message reached us.</summary>
    public void Expect(DiscordOrigin.InChannel origin)
    {
        var timer = time.CreateTimer(_ => Show(origin), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (waiting.TryAdd(origin.Message, timer))
        {
            timer.Change(Patience, Timeout.InfiniteTimeSpan);
        }
        else
        {
            timer.Dispose();
        }
    }

    /// <summary>It is being answered.</summary>
    /// <returns>False when nobody waited for it any more.</returns>
    public bool Answered(DiscordOrigin.InChannel origin)
    {
        if (!waiting.TryRemove(origin.Message, out var timer))
        {
            return false;
        }

        timer.Dispose();
        return true;
    }

    private void Show(DiscordOrigin.InChannel origin)
    {
        if (Answered(origin))
        {
            desk.Do(() => api.SendAsync(ApiRoute.Typing(origin.Channel), body: null, CancellationToken.None));
        }
    }
}
