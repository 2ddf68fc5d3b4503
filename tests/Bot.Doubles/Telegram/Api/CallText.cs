using System.Text;
using System.Text.Json.Nodes;
using Bot.Doubles.Telegram.Text;

namespace Bot.Doubles.Telegram.Api;

/// <summary>Reads the text or the caption of a call: what it shows, after its markup is taken out.</summary>
internal static class CallText
{
    /// <summary>The most that a message shows, in UTF-16 units.</summary>
    public const int LongestText = 4096;

    /// <summary>The most that stands under a file.</summary>
    public const int LongestCaption = 1024;

    private const int LongestSource = 1 << 15;

    /// <exception cref="ApiProblem">It is empty, too long, or its markup cannot be read.</exception>
    public static ParsedText Read(ApiCall call)
    {
        var text = Parse(call, "text", "entities");
        if (text.Text.Length == 0)
        {
            throw new ApiProblem("message text is empty");
        }

        return text.Text.Length <= LongestText ? text : throw new ApiProblem("message is too long");
    }

    public static ParsedText ReadCaption(ApiCall call)
    {
        var text = Parse(call, "caption", "caption_entities");
        return text.Text.Length <= LongestCaption ? text : throw new ApiProblem("message caption is too long");
    }

    /// <summary>The text that an argument shows.</summary>
    public static ParsedText Parse(ApiCall call, string name, string entitiesName)
    {
        var source = call.Text(name);
        if (Encoding.UTF8.GetByteCount(source) > LongestSource)
        {
            throw new ApiProblem("text is too long");
        }

        var parsed = call.Text("parse_mode").ToUpperInvariant() switch
        {
            "HTML" => Html(source),
            "" or "NONE" => new ParsedText(source, Given(call, entitiesName)),
            _ => throw new ApiProblem("unsupported parse_mode"),
        };
        var commands = Commands.In(parsed.Text).Where(command => !parsed.Entities.Any(entity => Covers(entity, command)));
        return new ParsedText(parsed.Text, [.. parsed.Entities.Concat(commands).OrderBy(entity => entity.Offset)]).Trimmed();
    }

    private static ParsedText Html(string source)
    {
        try
        {
            return HtmlReader.Read(source);
        }
        catch (HtmlProblem problem)
        {
            throw new ApiProblem("can't parse entities: " + problem.Message, problem);
        }
    }

    private static TextEntity[] Given(ApiCall call, string name) => call.Json(name, "can't parse entities JSON object") is JsonArray list
        ? [.. list.OfType<JsonObject>().Select(Entity)]
        : [];

    private static TextEntity Entity(JsonObject entity) =>
        new((string?)entity["type"] ?? string.Empty, (int?)entity["offset"] ?? 0, (int?)entity["length"] ?? 0)
        {
            Link = (string?)entity["url"],
            Language = (string?)entity["language"],
            CustomEmojiId = (string?)entity["custom_emoji_id"],
        };

    private static bool Covers(TextEntity entity, TextEntity command) =>
        entity.Type is "code" or "pre" or "text_link"
        && entity.Offset <= command.Offset && entity.Offset + entity.Length >= command.Offset + command.Length;
}
