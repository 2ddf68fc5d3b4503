using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Rest;

/// <summary>The limits of one bot: a bucket for each route and top-level resource, and fifty requests a second over all.</summary>
internal sealed class Buckets
{
    private const int Limit = 5;
    private const int GlobalLimit = 50;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    /// <summary>What parts the buckets of one route: a channel, or a webhook with its token.</summary>
    private static readonly string[] TopPlaces = ["channel", "webhook", "token"];

    private readonly Dictionary<string, (int Left, DateTimeOffset ResetAt)> buckets = new(StringComparer.Ordinal);
    private (int Left, DateTimeOffset ResetAt) all = (GlobalLimit, DateTimeOffset.MinValue);

    /// <summary>Takes one request from its bucket.</summary>
    /// <param name="route">Which route.</param>
    /// <param name="places">What stands in its places.</param>
    /// <param name="now">When.</param>
    /// <param name="headers">Filled with what the answer tells of the bucket.</param>
    /// <returns>The refusal, or null when the request may pass.</returns>
    public RestAnswer? Take(RestRoute route, IReadOnlyDictionary<string, string> places, DateTimeOffset now, Dictionary<string, string> headers)
    {
        if (!route.OfInteraction && Spend(ref all, GlobalLimit, TimeSpan.FromSeconds(1), now) is { } globalWait)
        {
            return Refusal(globalWait, "global", isGlobal: true);
        }

        var top = string.Join('/', TopPlaces.Select(place => places.GetValueOrDefault(place)));
        var key = $"{route.Method} {route.Template} {top}";
        (int Left, DateTimeOffset ResetAt) bucket = buckets.GetValueOrDefault(key, (Limit, DateTimeOffset.MinValue));
        var wait = Spend(ref bucket, Limit, Window, now);
        buckets[key] = bucket;
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(route.Method + route.Template)))[..32];
        headers["X-RateLimit-Limit"] = Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = bucket.Left.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (bucket.ResetAt.ToUnixTimeMilliseconds() / 1000.0).ToString("F3", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = (bucket.ResetAt - now).TotalSeconds.ToString("F3", CultureInfo.InvariantCulture);
        return wait is { } seconds ? Refusal(seconds, "user", isGlobal: false) : null;
    }

    /// <summary>A refusal with the time to wait, in seconds and their fractions.</summary>
    public static RestAnswer Refusal(double seconds, string scope, bool isGlobal)
    {
        var answer = new RestAnswer(429, new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = seconds,
            ["global"] = isGlobal,
        });
        answer.Headers["Retry-After"] = ((int)Math.Ceiling(seconds)).ToString(CultureInfo.InvariantCulture);
        answer.Headers["X-RateLimit-Scope"] = scope;
        if (isGlobal)
        {
            answer.Headers["X-RateLimit-Global"] = "true";
        }

        return answer;
    }

    private static double? Spend(ref (int Left, DateTimeOffset ResetAt) bucket, int limit, TimeSpan window, DateTimeOffset now)
    {
        if (bucket.ResetAt <= now)
        {
            bucket = (limit, now + window);
        }

        if (bucket.Left <= 0)
        {
            return (bucket.ResetAt - now).TotalSeconds;
        }

        bucket.Left--;
        return null;
    }
}
