using System.Text.Json.Nodes;

namespace Bot.Doubles.Discord.Channels;

/// <summary>Reads components, wherever they are nested.</summary>
internal static class ComponentReader
{
    private const int Button = 2;
    private const int TextInput = 4;
    private const int LastSelect = 8;
    private const int Link = 5;

    /// <summary>All components below a list, outer before inner.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? components) =>
        components is JsonArray list ? list.OfType<JsonObject>().SelectMany(AllIn) : [];

    /// <summary>A component and all in it.</summary>
    public static IEnumerable<JsonObject> AllIn(JsonNode? component) => component is not JsonObject one ? [] :
        (JsonObject[])[one, .. All(one["components"]), .. AllIn(one["component"]), .. AllIn(one["accessory"])];

    /// <summary>What can be pressed or chosen from.</summary>
    public static IReadOnlyList<MessageComponent> Actors(JsonNode? components) =>
        [.. All(components).Where(IsActor).Select(Read)];

    /// <summary>The fields in a part of a form that can be written in.</summary>
    public static IEnumerable<JsonObject> Fields(JsonObject part) => AllIn(part).Where(one => Type(one) == TextInput);

    /// <summary>The type of a component; 0 for none.</summary>
    public static int Type(JsonObject component) => component["type"] is JsonValue value && value.TryGetValue(out int type) ? type : 0;

    /// <summary>Components as they are answered: each with a number of its own, lists with their bounds.</summary>
    public static JsonArray Echo(JsonNode? components)
    {
        var echo = components?.DeepClone() as JsonArray ?? [];
        var id = 0;
        foreach (var component in All(echo).ToList())
        {
            component["id"] = ++id;
            if (Type(component) is > Button and <= LastSelect and not TextInput)
            {
                component["min_values"] ??= 1;
                component["max_values"] ??= 1;
            }

            foreach (var name in component.Where(property => property.Value is null).Select(property => property.Key).ToList())
            {
                component.Remove(name);
            }
        }

        return echo;
    }

    private static bool IsActor(JsonObject component) =>
        Type(component) is >= Button and <= LastSelect and not TextInput && (int?)component["style"] != Link;

    private static MessageComponent Read(JsonObject component) => new(
        Type(component),
        (string?)component["custom_id"],
        (string?)component["label"] ?? (string?)component["placeholder"] ?? string.Empty,
        component["disabled"]?.GetValue<bool>() ?? false,
        [.. (component["options"] as JsonArray ?? []).Select(option => new Choice((string)option!["label"]!, (string)option["value"]!))]);
}
