using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Schema;

namespace Bot.Doubles.Telegram.Rules;

/// <summary>Holds requests and answers against the official description of the Bot API, where it is at hand.</summary>
internal sealed class TelegramSpec(SchemaDocument document)
{
    private const string Rule = "schema";

    private static readonly HashSet<string> AnswerMessage = new(StringComparer.Ordinal)
    {
        "sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageReplyMarkup",
    };

    /// <summary>From a folder, or null where there is none.</summary>
    public static TelegramSpec? In(string? folder) =>
        folder is null ? null : new TelegramSpec(SchemaDocument.Load(Path.Combine(folder, "telegram.schema.json")));

    /// <summary>What is wrong with a request.</summary>
    public IEnumerable<Violation> Request(string method, JsonObject body, bool ours)
    {
        var definition = "method." + method;
        return document.Has(definition)
            ? Check(method, definition, body, ours ? Strictness.Strict : Strictness.Lax).Where(found => !IsCountedBeforeParsing(found))
            : [new Violation(method, Rule, "there is no such method")];
    }

    /// <summary>What is wrong with a result of the double itself.</summary>
    public IEnumerable<Violation> Answer(string method, JsonNode? result)
    {
        var name = "answer to " + method;
        if (result is JsonArray list)
        {
            return list.SelectMany(item => Check(name, "BotCommand", item, Strictness.Strict));
        }

        return DefinitionOf(method) is { } definition ? Check(name, definition, result, Strictness.Strict) : [];
    }

    /// <summary>What is wrong with an update of the double itself.</summary>
    public IEnumerable<Violation> Update(string kind, JsonNode? content) =>
        Check("update", "Update", new JsonObject { ["update_id"] = 1, [kind] = content?.DeepClone() }, Strictness.Strict);

    private static string? DefinitionOf(string method) => method switch
    {
        "getMe" => "User",
        "getFile" => "File",
        "getWebhookInfo" => "WebhookInfo",
        "getMyDescription" => "BotDescription",
        "getMyShortDescription" => "BotShortDescription",
        _ => AnswerMessage.Contains(method) ? "Message" : null,
    };

    /// <summary>The description misses that the length of an edited text counts after its markup is taken out, as that of a new one.</summary>
    private static bool IsCountedBeforeParsing(Violation found) =>
        found.Operation == "editMessageText" && found.Problem.StartsWith("/text has", StringComparison.Ordinal);

    private IEnumerable<Violation> Check(string name, string definition, JsonNode? value, Strictness strictness) => document
        .Validate(JsonSerializer.SerializeToElement(value), definition, strictness)
        .Select(problem => new Violation(name, Rule, problem.ToString()));
}
