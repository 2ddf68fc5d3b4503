using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Interactions;
using Bot.Doubles.Http;

namespace Bot.Doubles.Discord.Rest;

/// <summary>One request, taken apart.</summary>
/// <param name="Operation">Its name in the official description.</param>
/// <param name="Bot">Who asks: by the token, or by the interaction.</param>
/// <param name="Places">What stands in the places of the path.</param>
/// <param name="Body">The body in JSON, or the payload_json of a form; null for none.</param>
/// <param name="Files">What was uploaded beside it.</param>
internal sealed record RestCall(
    string Operation, BotApp Bot, IReadOnlyDictionary<string, string> Places, JsonNode? Body, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>The interaction whose token stands in the path, or null.</summary>
    public Interaction? Interaction { get; init; }

    /// <summary>False when the body could not be read.</summary>
    public bool WellFormed { get; init; } = true;

    /// <summary>Whether the caller wants the result of an interaction's answer.</summary>
    public bool WithResponse { get; init; }

    /// <summary>The user agent, as sent.</summary>
    public string Agent { get; init; } = string.Empty;

    /// <summary>Whether a token was sent.</summary>
    public bool Signed { get; init; }

    public JsonObject Json => Body as JsonObject ?? throw Problems.InvalidJson;

    public long Id(string place) => Snowflake.Read(Places[place]);
}
