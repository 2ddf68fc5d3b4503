using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Rest;
using Bot.Doubles.Http;
using Bot.Doubles.Schema;

namespace Bot.Doubles.Discord.Rules;

/// <summary>Holds requests and answers against the official description of the API, where it is at hand.</summary>
internal sealed class DiscordSpec(SchemaDocument document)
{
    private const string Rule = "schema";

    /// <summary>From a folder, or null where there is none.</summary>
    public static DiscordSpec? In(string? folder) =>
        folder is null ? null : new DiscordSpec(SchemaDocument.Load(Path.Combine(folder, "discord.schema.json")));

    /// <summary>What is wrong with a request of our own bot.</summary>
    public IEnumerable<Violation> Request(RestCall call)
    {
        var definition = "op." + call.Operation;
        return call switch
        {
            { Body: null } => [],
            _ when !document.Has(definition) => [new Violation(call.Operation, Rule, "a body where none belongs")],
            { Operation: "create_interaction_response" } => Check(call.Operation, CallbackOf(call.Body), call.Body, Strictness.Strict),
            _ => Check(call.Operation, definition, call.Body, Strictness.Strict),
        };
    }

    /// <summary>What is wrong with an answer of the double itself.</summary>
    public IEnumerable<Violation> Answer(string operation, JsonNode? body)
    {
        var name = "answer to " + operation;
        return body switch
        {
            null => [],
            JsonArray list => list.SelectMany(item => Check(name, "ApplicationCommandResponse", item, Strictness.Lax)),
            _ => DefinitionOf(operation) is { } definition ? Check(name, definition, body, Strictness.Lax) : [],
        };
    }

    /// <summary>What is wrong with an event of the double itself; interactions have no description.</summary>
    public IEnumerable<Violation> Event(string type, JsonNode data) =>
        type is "MESSAGE_CREATE" or "MESSAGE_UPDATE" ? Check(type, "MessageResponse", data, Strictness.Lax) : [];

    private static string? DefinitionOf(string operation) => operation switch
    {
        "get_gateway" => "GatewayResponse",
        "get_bot_gateway" => "GatewayBotResponse",
        "get_my_user" => "UserPIIResponse",
        "get_my_application" or "get_my_oauth2_application" => "PrivateApplicationResponse",
        "create_dm" => "PrivateChannelResponse",
        "create_interaction_response" => "InteractionCallbackResponse",
        _ => operation.EndsWith("message", StringComparison.Ordinal) || operation == "execute_webhook" ? "MessageResponse" : null,
    };

    /// <summary>The one kind of answer that its type names: of all kinds at once, a problem would only say that none fits.</summary>
    private static string CallbackOf(JsonNode? body) => (body?["type"] as JsonValue)?.TryGetValue(out int type) == true
        ? type switch
        {
            4 or 5 => "CreateMessageInteractionCallbackRequest",
            6 or 7 => "UpdateMessageInteractionCallbackRequest",
            8 => "ApplicationCommandAutocompleteCallbackRequest",
            9 => "ModalInteractionCallbackRequest",
            _ => "op.create_interaction_response",
        }
        : "op.create_interaction_response";

    private IEnumerable<Violation> Check(string name, string definition, JsonNode? value, Strictness strictness) => document
        .Validate(JsonSerializer.SerializeToElement(value), definition, strictness)
        .Select(problem => new Violation(name, Rule, problem.ToString()));
}
