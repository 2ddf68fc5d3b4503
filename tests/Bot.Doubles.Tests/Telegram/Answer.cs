using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Bot.Doubles.Tests.Telegram;

/// <summary>What the double answered to a call.</summary>
internal sealed record Answer(int Status, JsonObject Body, HttpResponseHeaders Headers, string? ContentType)
{
    public JsonNode Result => Body["result"]!;

    public string Description => (string)Body["description"]!;
}
