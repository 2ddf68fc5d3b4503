using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram.Api;

/// <summary>Reads the keyboard of a call as the server does.</summary>
internal static class KeyboardReader
{
    private const int LongestData = 64;

    /// <summary>The inline keyboard of a call; without one, or with another kind of keyboard, there is none.</summary>
    /// <exception cref="ApiProblem">It cannot be read.</exception>
    public static (IReadOnlyList<IReadOnlyList<Button>> Rows, JsonObject? Markup) Read(ApiCall call)
    {
        const string Unreadable = "can't parse reply keyboard markup JSON object";
        var markup = call.Json("reply_markup", Unreadable);
        if (!call.Has("reply_markup"))
        {
            return ([], null);
        }

        if (markup is not JsonObject keyboard)
        {
            throw new ApiProblem("object expected as reply markup");
        }

        if (keyboard["inline_keyboard"] is not { } inline)
        {
            return ([], null);
        }

        if (inline is not JsonArray rows || rows.Any(row => row is not JsonArray))
        {
            throw new ApiProblem("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
        }

        IReadOnlyList<IReadOnlyList<Button>> read =
            [.. rows.Select(row => row!.AsArray().Select(ReadButton).ToArray()).Where(row => row.Length > 0)];
        return read.Count == 0 ? ([], null) : (read, Write(read));
    }

    private static Button ReadButton(JsonNode? node)
    {
        if (node is not JsonObject button)
        {
            throw Unreadable("InlineKeyboardButton must be an Object");
        }

        var text = Field(button, "text") ?? throw Unreadable("Can't find field \"text\"");
        var url = Field(button, "url");
        var data = Field(button, "callback_data");
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Unreadable("Text of the button must be non-empty");
        }

        if (string.IsNullOrEmpty(url) && string.IsNullOrEmpty(data))
        {
            throw Unreadable("Text buttons are unallowed in the inline keyboard");
        }

        if (string.IsNullOrEmpty(url) && Encoding.UTF8.GetByteCount(data!) > LongestData)
        {
            throw new ApiProblem("BUTTON_DATA_INVALID");
        }

        return string.IsNullOrEmpty(url) ? new Button(text, data, null) : new Button(text, null, url);
    }

    private static string? Field(JsonObject button, string name) => button[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.ToJsonString(),
        _ => throw Unreadable($"Field \"{name}\" must be of type String"),
    };

    private static ApiProblem Unreadable(string why) => new("can't parse inline keyboard button: " + why);

    private static JsonObject Write(IReadOnlyList<IReadOnlyList<Button>> rows) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(Write)]))]),
    };

    private static JsonObject Write(Button button) => button.Link is null
        ? new JsonObject { ["text"] = button.Text, ["callback_data"] = button.Data }
        : new JsonObject { ["text"] = button.Text, ["url"] = button.Link };
}
