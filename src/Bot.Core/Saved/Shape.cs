using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Core.Saved;

/// <summary>
/// Which fields a saved state has. A state with other fields than today's is filled up from a blank journey, because
/// generated readers give an absent field no default of its own.
/// </summary>
internal static class Shape
{
    private static readonly JsonObject Blank =
        JsonSerializer.SerializeToNode(new Journey(), SavedForm.Json.Journey)!.AsObject();

    /// <summary>A short hash of today's fields.</summary>
    public static string Today { get; } = Hash(Blank);

    /// <summary>Adds the fields that today's state has and this one lacks, with their defaults.</summary>
    public static JsonObject Fill(JsonObject state)
    {
        Fill(state, Blank);
        return state;
    }

    private static void Fill(JsonObject state, JsonObject blank)
    {
        foreach (var (name, value) in blank)
        {
            if (!state.TryGetPropertyValue(name, out var found) || found is null)
            {
                state[name] = value!.DeepClone();
            }
            else if (found is JsonObject inner && value is JsonObject blankInner)
            {
                Fill(inner, blankInner);
            }
        }
    }

    private static string Hash(JsonObject blank)
    {
        var names = new StringBuilder();
        Collect(blank, names);

        // FNV-1a: the same in every process, unlike string.GetHashCode.
        var hash = names.ToString().Aggregate(2166136261u, (sum, letter) => (sum ^ letter) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static void Collect(JsonObject blank, StringBuilder names)
    {
        foreach (var (name, value) in blank)
        {
            names.Append(name).Append('{');
            if (value is JsonObject inner)
            {
                Collect(inner, names);
            }

            names.Append('}');
        }
    }
}
