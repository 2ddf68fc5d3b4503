using System.Globalization;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Telegram.Api;

/// <summary>What the server answers to one call.</summary>
/// <param name="Status">Of HTTP, and the error code at once.</param>
/// <param name="Body">All of it.</param>
internal sealed record ApiAnswer(int Status, JsonObject Body)
{
    /// <summary>What is sent in place of the body where that is longer or deeper than a tree of nodes can be.</summary>
    public string? Raw { get; init; }

    public bool IsOk => Status == 200;

    public JsonNode? Result => Body["result"];

    public int? RetryAfter => (int?)Body["parameters"]?["retry_after"];

    public static ApiAnswer True => Ok(JsonValue.Create(true));

    public static ApiAnswer Ok(JsonNode? result) => new(200, new JsonObject { ["ok"] = true, ["result"] = result });

    public static ApiAnswer Ok(bool result, string description) =>
        new(200, new JsonObject { ["ok"] = true, ["result"] = result, ["description"] = description });

    public static ApiAnswer Error(int code, string description, JsonObject? parameters = null)
    {
        var body = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = description };
        if (parameters is not null)
        {
            body["parameters"] = parameters;
        }

        return new ApiAnswer(code, body);
    }

    public static ApiAnswer BadRequest(string what) => Error(400, "Bad Request: " + what);

    public static ApiAnswer Forbidden(string what) => Error(403, "Forbidden: " + what);

    public static ApiAnswer TooManyRequests(int seconds) => Error(
        429,
        string.Create(CultureInfo.InvariantCulture, $"Too Many Requests: retry after {seconds}"),
        new JsonObject { ["retry_after"] = seconds });
}
