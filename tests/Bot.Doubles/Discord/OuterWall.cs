using Microsoft.AspNetCore.Http;

namespace Bot.Doubles.Discord;

/// <summary>Shuts out a bot that is refused too often. Guarded by the lock of the world.</summary>
internal sealed class OuterWall(DiscordWorld world)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Whether the bot is shut out now.</summary>
    public bool IsUp(BotApp bot)
    {
        lock (world.Gate)
        {
            Forget(bot);
            return bot.Invalid.Count > world.Options.InvalidRequests;
        }
    }

    /// <summary>Counts an answer that refuses; a limit that others used up is no fault of the bot.</summary>
    public void Count(BotApp bot, HttpResponse response)
    {
        Forget(bot);
        if (response.StatusCode is 401 or 403 or 429 && response.Headers["X-RateLimit-Scope"] != "shared")
        {
            bot.Invalid.Enqueue(world.Now);
        }
    }

    private void Forget(BotApp bot)
    {
        while (bot.Invalid.TryPeek(out var first) && world.Now - first >= Window)
        {
            bot.Invalid.Dequeue();
        }
    }
}
