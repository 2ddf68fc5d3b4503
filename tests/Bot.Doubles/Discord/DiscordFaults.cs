using Bot.Doubles.Discord.Rest;
using Bot.Doubles.Http;

namespace Bot.Doubles.Discord;

/// <summary>The faults that only Discord has, for the script of a double.</summary>
public static class DiscordFaults
{
    /// <summary>Asks the bot to be silent for a while.</summary>
    /// <param name="seconds">With their fractions.</param>
    /// <param name="scope">"user", "shared" for a resource that others used up, or "global" for all that the bot asks.</param>
    public static Fault TooManyRequests(double seconds, string scope = "user") =>
        Of(Buckets.Refusal(seconds, scope, isGlobal: scope == "global"));

    /// <summary>The outer wall: a page, no code, no bucket.</summary>
    public static Fault Wall { get; } = new Fault.Answer(
        403, "text/html; charset=UTF-8", "<!doctype html><html><head><title>Access denied</title></head><body>Error 1015</body></html>");

    /// <summary>The outer wall, which says how long.</summary>
    public static Fault WallFor(int seconds) => new Fault.Answer(429, "text/html; charset=UTF-8", "<!doctype html><title>Rate limited</title>")
    {
        Headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Retry-After"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
        },
    };

    /// <summary>Direct messages are opened too fast.</summary>
    public static Fault OpeningTooFast { get; } = Error(403, 40003, "You are opening direct messages too fast");

    /// <summary>They take no direct messages, or blocked the bot.</summary>
    public static Fault CannotMessage { get; } = Of(Problems.CannotMessage.Answer);

    /// <summary>They share no server with the bot.</summary>
    public static Fault NoMutualGuild { get; } = Of(Problems.NoMutualGuild.Answer);

    /// <summary>Too many edits of messages that are older than an hour.</summary>
    public static Fault TooManyOldEdits { get; } = Of(Problems.TooManyOldEdits.Answer);

    /// <summary>The token is wrong, from now on.</summary>
    public static Fault Unauthorized { get; } = Of(RestAnswer.Unauthorized);

    /// <summary>Any refusal.</summary>
    public static Fault Error(int status, int code, string message) => Of(RestAnswer.Error(status, code, message));

    private static Fault.Answer Of(RestAnswer answer) =>
        new(answer.Status, ExactAnswer.Json, answer.Body!.ToJsonString()) { Headers = answer.Headers };
}
