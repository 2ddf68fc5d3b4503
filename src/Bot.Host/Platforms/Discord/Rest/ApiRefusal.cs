using System.Text.Json;
using NodaTime;

namespace Bot.Host.Platforms.Discord.Rest;

/// <summary>The body of an answer that refuses.</summary>
/// <param name="Code">Discord's error code.</param>
/// <param name="RetryAfter">How long to wait; fractions of seconds count.</param>
/// <param name="Global">True when all requests have to wait.</param>
internal readonly record struct ApiRefusal(int Code, Duration? RetryAfter, bool Global)
{
    /// <summary>Reads it.</summary>
    /// <returns>Null when it is no JSON: then it does not come from Discord, but from whoever stands before it.</returns>
    public static ApiRefusal? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null : new ApiRefusal(
                root.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number) ? number : 0,
                root.TryGetProperty("retry_after", out var wait) && wait.ValueKind == JsonValueKind.Number
                    ? Duration.FromSeconds(Math.Clamp(wait.GetDouble(), 0, 86_400))
                    : null,
                root.TryGetProperty("global", out var global) && global.ValueKind == JsonValueKind.True);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
