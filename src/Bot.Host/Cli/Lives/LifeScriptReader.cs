using System.Globalization;
using System.Text.Json;
using Bot.Core.Stages;
using NodaTime;
using NodaTime.Text;

namespace Bot.Host.Cli.Lives;

/// <summary>Reads one line of the input of <c>simulate</c>.</summary>
internal static class LifeScriptReader
{
    private const string DefaultStart = "2026-01-05T09:00:00Z";
    private const double DefaultUntilHours = 720;

    // Ten years: a script that asks for more is a slip of the pen.
    private const double MaxHours = 87_600;

    /// <summary>Reads a line.</summary>
    /// <exception cref="LifeScriptException">It is no life.</exception>
    public static LifeScript Read(string line)
    {
        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            id = Text(root, "id");
            return Read(root, id ?? throw new LifeScriptException("malformed"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new LifeScriptException("malformed", exception) { Id = id };
        }
    }

    private static LifeScript Read(JsonElement root, string id)
    {
        var platform = Text(root, "platform") ?? "telegram";
        var zone = Text(root, "zone");
        var stage = Stage.Reflect;
        Check(platform is "telegram" or "discord", "unknown_platform", id);
        Check(zone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null, "unknown_zone", id);
        Check(Text(root, "stage") is not { } name || StageNames.TryParse(name, out stage), "unknown_stage", id);
        return new LifeScript(
            id,
            Text(root, "lang") ?? "en",
            zone,
            Text(root, "country"),
            InstantPattern.ExtendedIso.Parse(Text(root, "start") ?? DefaultStart).GetValueOrThrow(),
            stage,
            Find(root, "onboard") is { } onboard && onboard.GetBoolean(),
            Find(root, "turns") is { } turns ? [.. turns.EnumerateArray().Select(Act)] : [],
            Hours(root, "until_hours", DefaultUntilHours));
    }

    private static LifeAct Act(JsonElement turn)
    {
        var after = Hours(turn, "after_hours", 0);
        if (Text(turn, "text") is { } text)
        {
            return new LifeAct(after, text, IsPress: false);
        }

        var press = Find(turn, "press") ?? throw new FormatException("A turn is a text or a press.");
        var words = press.ValueKind == JsonValueKind.Number
            ? press.GetInt32().ToString(CultureInfo.InvariantCulture)
            : press.GetString()!;
        return new LifeAct(after, words, IsPress: true);
    }

    private static Duration Hours(JsonElement map, string name, double otherwise)
    {
        var hours = Find(map, name)?.GetDouble() ?? otherwise;
        return hours is >= 0 and <= MaxHours ? Duration.FromHours(hours) : throw new FormatException("Time does not run like that.");
    }

    private static string? Text(JsonElement map, string name) => Find(map, name)?.GetString();

    /// <summary>A field; null when it is absent or null.</summary>
    private static JsonElement? Find(JsonElement map, string name) =>
        map.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private static void Check(bool holds, string reason, string id)
    {
        if (!holds)
        {
            throw new LifeScriptException(reason) { Id = id };
        }
    }
}
