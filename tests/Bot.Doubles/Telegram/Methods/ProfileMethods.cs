using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Doubles.Telegram.Api;

namespace Bot.Doubles.Telegram.Methods;

/// <summary>What a bot is and what it tells of itself.</summary>
internal static partial class ProfileMethods
{
    private const int MostCommands = 100;
    private const int LongestCommandDescription = 256;
    private const string Description = "description";
    private const string ShortDescription = "short_description";

    public static void AddTo(MethodTable table)
    {
        table.Add("getMe", call => ApiAnswer.Ok(call.Bot.DescribeFully()));
        table.Add("setMyCommands", SetCommands);
        table.Add("getMyCommands", GetCommands);
        table.Add("deleteMyCommands", DeleteCommands);
        table.Add("setMyDescription", call => SetDescription(call, Description, longest: 512));
        table.Add("getMyDescription", call => GetDescription(call, Description));
        table.Add("setMyShortDescription", call => SetDescription(call, ShortDescription, longest: 120));
        table.Add("getMyShortDescription", call => GetDescription(call, ShortDescription));
    }

    private static ApiAnswer SetCommands(ApiCall call)
    {
        var commands = (call.Json("commands", "can't parse commands JSON object") as JsonArray
            ?? throw new ApiProblem("expected an Array of BotCommand")).Select(ReadCommand).ToList();
        if (commands.Count > MostCommands)
        {
            throw new ApiProblem("BOT_COMMANDS_TOO_MUCH");
        }

        call.Bot.Profile.SetCommands(Scope(call), Language(call), commands);
        return ApiAnswer.True;
    }

    private static (string Command, string Description) ReadCommand(JsonNode? node)
    {
        var command = (string?)node?["command"] ?? throw new ApiProblem("can't parse BotCommand: Can't find field \"command\"");
        var description = (string?)node?["description"] ?? throw new ApiProblem("can't parse BotCommand: Can't find field \"description\"");
        if (!CommandName().IsMatch(command.TrimStart('/')))
        {
            throw new ApiProblem("BOT_COMMAND_INVALID");
        }

        return description.Length is > 0 and <= LongestCommandDescription
            ? (command.TrimStart('/'), description)
            : throw new ApiProblem("BOT_COMMAND_DESCRIPTION_INVALID");
    }

    private static ApiAnswer GetCommands(ApiCall call) => ApiAnswer.Ok(new JsonArray([.. call.Bot.Profile
        .Commands(Scope(call), Language(call))
        .Select(command => new JsonObject { ["command"] = command.Command, ["description"] = command.Description })]));

    private static ApiAnswer DeleteCommands(ApiCall call)
    {
        call.Bot.Profile.SetCommands(Scope(call), Language(call), []);
        return ApiAnswer.True;
    }

    private static ApiAnswer SetDescription(ApiCall call, string kind, int longest)
    {
        var text = call.Text(kind);
        if (text.Length > longest)
        {
            throw new ApiProblem("description is too long");
        }

        call.Bot.Profile.SetDescription(kind, Language(call), text);
        return ApiAnswer.True;
    }

    private static ApiAnswer GetDescription(ApiCall call, string kind) =>
        ApiAnswer.Ok(new JsonObject { [kind] = call.Bot.Profile.Description(kind, Language(call)) });

    private static string Language(ApiCall call) => call.Text("language_code") is var language && LanguageCode().IsMatch(language)
        ? language
        : throw new ApiProblem("invalid language code specified");

    private static string Scope(ApiCall call)
    {
        if (!call.Has("scope"))
        {
            return "default";
        }

        var scope = call.Json("scope", "can't parse BotCommandScope JSON object");
        var chat = scope?["chat_id"]?.ToString();
        return (string?)scope?["type"] switch
        {
            "default" => "default",
            "all_private_chats" => "all_private_chats",
            "all_group_chats" => "all_group_chats",
            "all_chat_administrators" => "all_chat_administrators",
            "chat" or "chat_administrators" or "chat_member" when string.IsNullOrEmpty(chat) =>
                throw new ApiProblem("can't parse BotCommandScope: Empty chat_id specified"),
            "chat" => $"chat:{chat}",
            "chat_administrators" => $"chat_administrators:{chat}",
            "chat_member" => $"chat_member:{chat}:{scope?["user_id"]}",
            _ => throw new ApiProblem("can't parse BotCommandScope: Unsupported type specified"),
        };
    }

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^(?:[a-z]{2})?$")]
    private static partial Regex LanguageCode();
}
