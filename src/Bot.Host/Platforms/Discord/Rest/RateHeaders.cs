using System.Globalization;
using System.Net.Http.Headers;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>What an answer says of its limit. The wall clock's Reset is not read: clocks differ.</summary>
/// <param name="Bucket">The bucket's id.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="Remaining">Requests left in this window.</param>
/// <param name="ResetAfter">When the next window begins.</param>
/// <param name="Shared">True when others used it up: no fault of ours.</param>
/// <param name="Global">True when all requests have to wait.</param>
/// <param name="RetryAfter">How long a refusal asks to wait.</param>
internal readonly record struct RateHeaders(
    string? Bucket, int? Limit, int? Remaining, Duration? ResetAfter, bool Shared, bool Global, Duration? RetryAfter)
{
    /// <summary>Reads the headers.</summary>
    public static RateHeaders Read(HttpResponseHeaders headers)
    {
        var scope = Text(headers, "X-RateLimit-Scope");
        return new RateHeaders(
            Text(headers, "X-RateLimit-Bucket"),
            Whole(headers, "X-RateLimit-Limit"),
            Whole(headers, "X-RateLimit-Remaining"),
            Seconds(headers, "X-RateLimit-Reset-After"),
            scope == "shared",
            scope == "global" || Text(headers, "X-RateLimit-Global") is "true" or "True",
            Seconds(headers, "Retry-After"));
    }

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static int? Whole(HttpResponseHeaders headers, string name) =>
        int.TryParse(Text(headers, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Duration? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(Math.Clamp(seconds, 0, 86_400))
            : null;
}
