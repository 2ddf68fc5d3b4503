using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Doubles.Http;
using Bot.Doubles.Telegram.Api;

namespace Bot.Doubles.Telegram;

/// <summary>The faults that only Telegram has, for the script of a double.</summary>
public static class TelegramFaults
{
    /// <summary>Asks the bot to be silent for a while.</summary>
    public static Fault TooManyRequests(int seconds)
    {
        var answer = ApiAnswer.TooManyRequests(seconds);
        return Of(answer) with
        {
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture) },
        };
    }

    /// <summary>Refuses a text for its markup, whatever it is.</summary>
    public static Fault CannotParse { get; } = Error(400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0");

    /// <summary>Another process polls with the same token.</summary>
    public static Fault Conflict { get; } =
        Error(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    /// <summary>Any refusal.</summary>
    public static Fault Error(int code, string description, JsonObject? parameters = null) => Of(ApiAnswer.Error(code, description, parameters));

    private static Fault.Answer Of(ApiAnswer answer) => new(answer.Status, ExactAnswer.Json, answer.Body.ToJsonString());
}
