using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Doubles.Discord.Channels;
using Bot.Doubles.Discord.Gateway;

namespace Bot.Doubles.Discord.Rest;

/// <summary>Who a bot is, where its gateway is, and what commands it has.</summary>
internal sealed partial class ProfileOperations(DiscordWorld world, GatewayRoom room)
{
    private const int MostCommands = 130;
    private const int LongestDescription = 100;

    private string GatewayAddress => world.Address.Replace("http://", "ws://", StringComparison.Ordinal);

    public RestAnswer Gateway(RestCall call) => RestAnswer.Ok(new JsonObject { ["url"] = GatewayAddress });

    public RestAnswer GatewayOfBot(RestCall call)
    {
        var left = room.IdentifiesLeft(call.Bot);
        var reset = call.Bot.Identifies.TryPeek(out var first) ? first + TimeSpan.FromDays(1) - world.Now : TimeSpan.Zero;
        return RestAnswer.Ok(new JsonObject
        {
            ["url"] = GatewayAddress,
            ["shards"] = world.Options.Shards,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = world.Options.IdentifiesInDay,
                ["remaining"] = left,
                ["reset_after"] = (int)reset.TotalMilliseconds,
                ["max_concurrency"] = 1,
            },
        });
    }

    public static RestAnswer Me(RestCall call)
    {
        var user = MessageJson.User(call.Bot);
        user["mfa_enabled"] = false;
        user["locale"] = "en-US";
        user["verified"] = true;
        return RestAnswer.Ok(user);
    }

    public static RestAnswer Application(RestCall call) => RestAnswer.Ok(new JsonObject
    {
        ["id"] = Snowflake.Text(call.Bot.Id),
        ["name"] = call.Bot.Username,
        ["icon"] = null,
        ["description"] = string.Empty,
        ["type"] = null,
        ["summary"] = string.Empty,
        ["verify_key"] = new string('0', 64),
        ["flags"] = 0,
        ["flags_new"] = "0",
        ["redirect_uris"] = new JsonArray(),
        ["interactions_endpoint_url"] = null,
        ["role_connections_verification_url"] = null,
        ["owner"] = MessageJson.User(call.Bot.Id + 1),
        ["approximate_guild_count"] = 1,
        ["approximate_user_install_count"] = 0,
        ["approximate_user_authorization_count"] = 0,
        ["explicit_content_filter"] = 0,
        ["team"] = null,
        ["eligible_oauth2_scopes"] = new JsonArray(),
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["bot"] = MessageJson.User(call.Bot),
    });

    public static RestAnswer Commands(RestCall call) => RestAnswer.Ok(call.Bot.Commands?.DeepClone() ?? new JsonArray());

    /// <summary>Takes the place of all commands there were.</summary>
    public RestAnswer SetCommands(RestCall call)
    {
        if (call.Id("application") != call.Bot.Id)
        {
            throw Problems.MissingAccess;
        }

        var commands = call.Body as JsonArray ?? throw Problems.InvalidJson;
        if (CommandErrors(commands) is { Count: > 0 } errors)
        {
            throw FormError.Refusal(errors);
        }

        call.Bot.Commands = [.. commands.Select(command => (JsonNode)Registered(call.Bot, command!.AsObject()))];
        return RestAnswer.Ok(call.Bot.Commands.DeepClone());
    }

    /// <summary>What cannot be taken of some commands.</summary>
    public static IReadOnlyList<FormError> CommandErrors(JsonArray commands)
    {
        var errors = new List<FormError>();
        if (commands.Count > MostCommands)
        {
            errors.Add(new FormError("commands", "BASE_TYPE_MAX_LENGTH", $"Must be {MostCommands} or fewer in length."));
        }

        foreach (var (command, place) in commands.OfType<JsonObject>().Select((command, place) => (command, place)))
        {
            var name = (string?)command["name"] ?? string.Empty;
            var about = (string?)command["description"] ?? string.Empty;
            var isSlash = ((int?)command["type"] ?? 1) == 1;
            if (isSlash && (!Name().IsMatch(name) || !string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal)))
            {
                errors.Add(new FormError($"{place}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"));
            }

            if (isSlash && about.Length is 0 or > LongestDescription)
            {
                errors.Add(new FormError($"{place}.description", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."));
            }

            if (command["options"] is JsonArray { Count: > 25 })
            {
                errors.Add(new FormError($"{place}.options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."));
            }
        }

        var twins = commands.OfType<JsonObject>().GroupBy(command => ((int?)command["type"] ?? 1, (string?)command["name"])).Any(group => group.Count() > 1);
        return twins ? [.. errors, new FormError("name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique")] : errors;
    }

    private JsonObject Registered(BotApp bot, JsonObject command)
    {
        var registered = command.DeepClone().AsObject();
        registered["id"] = Snowflake.Text(world.NextId());
        registered["application_id"] = Snowflake.Text(bot.Id);
        registered["version"] = Snowflake.Text(world.NextId());
        registered["type"] ??= 1;
        registered["default_member_permissions"] ??= null;
        registered["description"] ??= string.Empty;
        registered["nsfw"] ??= false;
        if (registered["dm_permission"] is null)
        {
            registered["dm_permission"] = true;
        }

        return registered;
    }

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
