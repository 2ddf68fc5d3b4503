using System.Text.Json.Nodes;
using Bot.Doubles.Discord.Channels;

namespace Bot.Doubles.Discord.Interactions;

/// <summary>A form that a bot opened before somebody.</summary>
/// <param name="CustomId">What comes back with it.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Fields">Of each field its id and its name.</param>
public sealed record Form(string CustomId, string Title, IReadOnlyList<(string Id, string Label)> Fields)
{
    /// <summary>The fields as they came.</summary>
    internal JsonArray Components { get; init; } = [];

    /// <summary>What opened it.</summary>
    internal Interaction? Opener { get; init; }

    internal static Form Read(Interaction opener, JsonObject data) => new(
        (string)data["custom_id"]!,
        (string)data["title"]!,
        [.. Labelled(data["components"]!.AsArray())])
    {
        Components = data["components"]!.DeepClone().AsArray(),
        Opener = opener,
    };

    /// <summary>The fields as they are sent off, each with what was written in it.</summary>
    internal JsonArray Filled(Func<string, string> written)
    {
        var filled = new JsonArray();
        foreach (var outer in Components.OfType<JsonObject>())
        {
            var type = ComponentReader.Type(outer);
            var inner = ComponentReader.Fields(outer).Select(field => (JsonNode)new JsonObject
            {
                ["type"] = 4,
                ["id"] = filled.Count + 2,
                ["custom_id"] = (string?)field["custom_id"],
                ["value"] = written((string)field["custom_id"]!),
            }).ToList();
            if (inner.Count > 0)
            {
                filled.Add((JsonNode)(type == 18
                    ? new JsonObject { ["type"] = type, ["id"] = filled.Count + 1, ["component"] = inner[0] }
                    : new JsonObject { ["type"] = type, ["id"] = filled.Count + 1, ["components"] = new JsonArray([.. inner]) }));
            }
        }

        return filled;
    }

    private static IEnumerable<(string Id, string Label)> Labelled(JsonArray components)
    {
        foreach (var outer in components.OfType<JsonObject>())
        {
            foreach (var field in ComponentReader.Fields(outer))
            {
                yield return ((string)field["custom_id"]!, (string?)field["label"] ?? (string?)outer["label"] ?? string.Empty);
            }
        }
    }
}
