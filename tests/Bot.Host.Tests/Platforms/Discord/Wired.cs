using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Platforms.Discord;
using Bot.Host.Platforms.Discord.Gateway;
using Bot.Host.Platforms.Discord.Interactions;
using Bot.Tests.House;

namespace Bot.Host.Tests.Platforms.Discord;

/// <summary>Events as they come over the wire, made by ourselves, from <c>Wire/*.json</c>.</summary>
internal static class Wired
{
    public static DiscordWords Words { get; } = new(
        "Tap to choose", "Write it in a field", "Only you can see this", "In your own words", "Look something up", "What?",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = "Your words", ["days"] = "How many days" });

    public static GatewayDispatch Dispatch(string name, Action<JsonObject>? change = null, long seenAt = 0)
    {
        var json = JsonNode.Parse(Repository.Read($"tests/Bot.Host.Tests/Platforms/Discord/Wire/{name}.json"))!.AsObject();
        change?.Invoke(json);
        return Raw(name == "message" ? "MESSAGE_CREATE" : "INTERACTION_CREATE", json.ToJsonString(), seenAt);
    }

    public static GatewayDispatch Raw(string type, string json, long seenAt = 0) => new(1, 2, type, Encoding.UTF8.GetBytes(json), seenAt);

    public static Interaction Interaction(string name, Action<JsonObject>? change = null) =>
        DiscordInputs.InteractionOf(Dispatch(name, change)).ShouldNotBeNull();
}
