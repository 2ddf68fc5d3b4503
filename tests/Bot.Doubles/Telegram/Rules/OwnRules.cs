using System.Text;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Api;
using Bot.Doubles.Telegram.Chats;

namespace Bot.Doubles.Telegram.Rules;

/// <summary>
/// The rules that our own bot keeps, written by hand: they hold where the official description is not at hand,
/// and say what that does not.
/// </summary>
internal static class OwnRules
{
    private const int MostButtons = 100;
    private const int WidestRow = 8;
    private const int LongestPoll = 50;

    /// <summary>What is wrong with a call.</summary>
    public static IEnumerable<Violation> Check(ApiCall call) =>
        Problems(call).Select(problem => new Violation(call.Method, problem.Rule, problem.Problem));

    private static IEnumerable<(string Rule, string Problem)> Problems(ApiCall call) =>
        [.. Shape(call), .. Texts(call), .. Keyboard(call), .. Files(call), .. Polling(call)];

    private static IEnumerable<(string Rule, string Problem)> Shape(ApiCall call)
    {
        if (!call.Arguments.WellFormed)
        {
            yield return ("a body can be read", "cannot be read");
        }

        if (OwnKeys.Of(call.Method) is not { } keys)
        {
            yield return ("only methods that the bot is known to need", "is another");
            yield break;
        }

        foreach (var (name, value) in call.Arguments.Typed)
        {
            if (!keys.Known.Contains(name))
            {
                yield return ("only keys that are known", $"/{name} is not known");
            }
            else if (value is null)
            {
                yield return ("what is absent is left out", $"/{name} is null");
            }
        }

        foreach (var name in keys.Required.Where(name => !call.Arguments.Typed.ContainsKey(name)))
        {
            yield return ("what is required is there", $"lacks {name}");
        }
    }

    private static IEnumerable<(string Rule, string Problem)> Texts(ApiCall call)
    {
        if (call.Has("parse_mode") && call.Text("parse_mode") != "HTML")
        {
            yield return ("markup is HTML", "/parse_mode is another");
        }

        if (call.Method is "sendMessage" or "editMessageText" && Fails(() => CallText.Read(call)) is { } text)
        {
            yield return ("a text shows 1 to 4096 units, and its markup can be read", $"/text: {text}");
        }

        if (Fails(() => CallText.ReadCaption(call)) is { } caption)
        {
            yield return ("a caption shows at most 1024 units, and its markup can be read", $"/caption: {caption}");
        }
    }

    private static IEnumerable<(string Rule, string Problem)> Keyboard(ApiCall call)
    {
        IReadOnlyList<IReadOnlyList<Button>> rows = [];
        if (Fails(() => rows = KeyboardReader.Read(call).Rows) is { } problem)
        {
            yield return ("a keyboard can be read, its data have 1 to 64 bytes", $"/reply_markup: {problem}");
        }

        if (rows.Sum(row => row.Count) > MostButtons || rows.Any(row => row.Count > WidestRow))
        {
            yield return ("at most 100 buttons, 8 in a row", "/reply_markup has more");
        }
    }

    private static IEnumerable<(string Rule, string Problem)> Files(ApiCall call) => call.Arguments.Files
        .Where(file => file.FileName.Length == 0 || !Ascii.IsValid(file.FileName) || file.FileName.Contains('=', StringComparison.Ordinal))
        .Select(file => ("names of files are plain ASCII", $"/{file.Field} has another"));

    private static IEnumerable<(string Rule, string Problem)> Polling(ApiCall call)
    {
        if (call.Method == "getUpdates" && call.Number("timeout", 0) > LongestPoll)
        {
            yield return ("a poll waits no longer than the server lets it", "/timeout is above 50");
        }

        // The server keeps the last list for ever: who does not say what he wants gets what another version wanted.
        if (call.Method is "getUpdates" or "setWebhook"
            && !(call.Arguments.Typed["allowed_updates"] is JsonArray list && list.Any(kind => (string?)kind == "message")))
        {
            yield return ("each asking says what is wanted", "/allowed_updates does not name message");
        }
    }

    private static string? Fails(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (ApiProblem problem)
        {
            return problem.Message;
        }
    }
}
