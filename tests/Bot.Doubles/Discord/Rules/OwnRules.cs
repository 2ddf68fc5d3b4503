using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Rest;
using Bot.Doubles.Http;

namespace Bot.Doubles.Discord.Rules;

/// <summary>
/// The rules that our own bot keeps, written by hand: they hold where the official description is not at hand,
/// and say what that does not.
/// </summary>
internal static partial class OwnRules
{
    /// <summary>What is wrong with a call. Called before it is done, under the lock of the world.</summary>
    public static IEnumerable<Violation> Check(RestCall call) =>
        Problems(call).Select(problem => new Violation(call.Operation, problem.Rule, problem.Problem));

    private static IEnumerable<(string Rule, string Problem)> Problems(RestCall call) =>
        [.. Head(call), .. Keys(call), .. Forms(call), .. Privacy(call), .. Files(call)];

    private static IEnumerable<(string Rule, string Problem)> Head(RestCall call)
    {
        if (!Agent().IsMatch(call.Agent))
        {
            yield return ("the user agent is DiscordBot (url, version)", "is another");
        }

        if (call is { Interaction: not null, Signed: true })
        {
            yield return ("no token where an interaction's own is enough", "has the bot's token");
        }

        if (!call.WellFormed)
        {
            yield return ("a body can be read", "cannot be read");
        }
    }

    private static IEnumerable<(string Rule, string Problem)> Keys(RestCall call)
    {
        if (OwnKeys.Of(call.Operation) is not { } keys)
        {
            yield return ("only operations that the bot is known to need", "is another");
            yield break;
        }

        foreach (var (name, value) in call.Body as JsonObject ?? [])
        {
            if (!keys.Contains(name))
            {
                yield return ("only keys that are known", $"/{name} is not known");
            }
            else if (value is null)
            {
                yield return ("what is absent is left out", $"/{name} is null");
            }
        }
    }

    private static IEnumerable<(string Rule, string Problem)> Forms(RestCall call) => Errors(call)
        .Select(error => ("the limits of messages, buttons and forms are kept", $"/{error.Path.Replace('.', '/')}: {error.Message}"));

    private static IReadOnlyList<FormError> Errors(RestCall call) => (call.Operation, Type(call)) switch
    {
        ("bulk_set_application_commands", _) => ProfileOperations.CommandErrors(call.Body as JsonArray ?? []),
        ("create_interaction_response", 8) => FormChecks.Choices(Data(call)),
        ("create_interaction_response", 9) => FormChecks.Modal(Data(call)),
        _ => Message(call) is { } message ? FormChecks.Message(new MessageForm(message, call.Files)) : [],
    };

    private static IEnumerable<(string Rule, string Problem)> Privacy(RestCall call)
    {
        if (Message(call) is not { } message)
        {
            yield break;
        }

        // A body that changes what stands under a message alone calls nobody.
        var says = message.ContainsKey("content") || message.ContainsKey("embeds");
        if (says && message["allowed_mentions"]?["parse"] is not JsonArray { Count: 0 })
        {
            yield return ("no message calls anybody", "/allowed_mentions does not say so");
        }

        var flags = (int?)message["flags"] ?? 0;
        var isEphemeral = (flags & MessageFlags.Ephemeral) != 0;
        if (isEphemeral && call.Interaction is null)
        {
            yield return ("only answers to interactions are for one pair of eyes", "/flags is ephemeral");
        }

        if (call.Interaction?.InGuild == true && IsNew(call) && !isEphemeral)
        {
            yield return ("in a server all is for one pair of eyes", "/flags is not ephemeral");
        }

        if (call.Operation == "execute_webhook" && call.Interaction is { OriginalId: { } id } asked && asked.Channel.Find(id) is { IsLoading: true })
        {
            yield return ("a promise is kept by an edit of @original", "a further message stands in its place");
        }

        if (call.Operation == "create_message" && message.ContainsKey("nonce") && message["enforce_nonce"]?.GetValue<bool>() != true)
        {
            yield return ("a nonce is enforced", "/enforce_nonce is missing");
        }
    }

    private static IEnumerable<(string Rule, string Problem)> Files(RestCall call)
    {
        foreach (var file in call.Files)
        {
            if (!FileField().IsMatch(file.Field))
            {
                yield return ("a file's part is named files[n]", "is another");
            }

            if (file.FileName.Length == 0 || !Ascii.IsValid(file.FileName))
            {
                yield return ("names of files are plain ASCII", $"/{file.Field} has another");
            }
        }

        var named = (Message(call)?["attachments"] as JsonArray)?.Count ?? 0;
        if (call.Files.Count > named)
        {
            yield return ("each file is named among the attachments", "one is missing");
        }
    }

    /// <summary>Whether a call makes a message, or the promise of one, that others could see.</summary>
    private static bool IsNew(RestCall call) =>
        call.Operation == "execute_webhook" || (call.Operation == "create_interaction_response" && Type(call) is 4 or 5);

    /// <summary>The message in a call, or null when it has none.</summary>
    private static JsonObject? Message(RestCall call) => call.Operation switch
    {
        "create_interaction_response" => Type(call) is >= 4 and <= 7 ? Data(call) : null,
        "execute_webhook" => call.Body as JsonObject,
        _ => call.Operation.EndsWith("message", StringComparison.Ordinal) ? call.Body as JsonObject : null,
    };

    private static int Type(RestCall call) => (call.Body as JsonObject)?["type"] is JsonValue value && value.TryGetValue(out int type) ? type : 0;

    private static JsonObject Data(RestCall call) => call.Body?["data"] as JsonObject ?? [];

    [GeneratedRegex(@"^DiscordBot \([^\s,]+, [^\s)]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Agent();

    [GeneratedRegex(@"^files\[\d\]$", RegexOptions.CultureInvariant)]
    private static partial Regex FileField();
}
