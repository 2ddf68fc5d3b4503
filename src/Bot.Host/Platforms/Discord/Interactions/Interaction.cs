using System.Text.Json;

namespace Bot.Host.Platforms.Discord.Interactions;

/// <summary>Somebody used a command, pressed something, typed into a field of ours.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Person">Who.</param>
/// <param name="Origin">The way back.</param>
/// <param name="Data">What was used, pressed or typed.</param>
/// <param name="Keyboard">What stands under the message that was pressed.</param>
internal sealed record Interaction(
    InteractionKind Kind, string Person, DiscordOrigin.OfInteraction Origin, JsonElement Data, JsonElement? Keyboard)
{
    private const int DirectWithBot = 1;

    /// <summary>Its id.</summary>
    public string Id => Origin.Id;

    /// <summary>The command's name.</summary>
    public string Command => Data.Text("name") ?? string.Empty;

    /// <summary>The name of what was pressed, or of the form that was filled in.</summary>
    public string CustomId => Data.Text("custom_id") ?? string.Empty;

    /// <summary>What was chosen from a list; null for a button.</summary>
    public string? Chosen => Data.List("values").Select(value => value.GetString()).FirstOrDefault();

    /// <summary>What follows the command.</summary>
    public string Words => string.Join(' ', Data.List("options").Select(option => option.Text("value")?.Trim()).Where(value => value?.Length > 0));

    /// <summary>Reads one.</summary>
    /// <returns>Null when it is none that can be answered.</returns>
    public static Interaction? Read(JsonElement json)
    {
        var person = (json.Field("user") ?? json.Field("member")?.Field("user"))?.Id("id");
        if (person is null || json.Id("id") is not { } id || json.Id("application_id") is not { } application
            || json.Text("token") is not { Length: > 0 } token || token.Contains('|', StringComparison.Ordinal))
        {
            return null;
        }

        var channel = IsDirect(json) ? json.Id("channel_id") ?? json.Field("channel")?.Id("id") : null;
        return new Interaction(
            (InteractionKind)(json.Number("type") ?? 0),
            person,
            new DiscordOrigin.OfInteraction(id, application, token, channel),
            json.Field("data") ?? default,
            json.Field("message")?.Field("components"));
    }

    /// <summary>In doubt it is a place where others are: there less is said.</summary>
    private static bool IsDirect(JsonElement json) =>
        json.Field("guild_id") is null
        && (json.Number("context") is { } context ? context == DirectWithBot : json.Field("user") is not null);
}
