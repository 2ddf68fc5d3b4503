using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Rest;

/// <summary>What the server answers to one request.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Body">All of it; null for none, and then without a content type.</param>
internal sealed record RestAnswer(int Status, JsonNode? Body)
{
    public Dictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    public bool IsOk => Status is >= 200 and < 300;

    public static RestAnswer Nothing => new(204, null);

    public static RestAnswer NotFound => Error(404, 0, "404: Not Found");

    public static RestAnswer Unauthorized => Error(401, 0, "401: Unauthorized");

    public static RestAnswer Ok(JsonNode body) => new(200, body);

    public static RestAnswer Error(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code });
}
