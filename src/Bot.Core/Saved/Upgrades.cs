using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Bot.Core.Saved;

/// <summary>
/// Brings older saved journeys to the newest format, one step after another. A step is a pure function from the state
/// of one format to that of the next; each has a stored example in the tests. The newest format has none.
/// </summary>
public static class Upgrades
{
    /// <summary>The format that this program writes.</summary>
    public const int Newest = 2;

    /// <summary>The step at index 0 leads from format 1 to format 2, and so on.</summary>
    private static readonly ImmutableArray<Func<JsonObject, JsonObject>> Steps = [WithNudges];

    /// <summary>Upgrades a state to the newest format.</summary>
    /// <param name="state">The state; may be changed.</param>
    /// <param name="format">The format it is in, 1 or more.</param>
    public static JsonObject Apply(JsonObject state, int format) => Apply(state, format, Steps);

    /// <summary>
    /// Format 2 keeps what was sent first and what is planned. Of nudges that format 1 had agreed to, none was ever planned, so
    /// they begin with the next turn.
    /// </summary>
    private static JsonObject WithNudges(JsonObject state)
    {
        state["nudges"] = new JsonObject();
        return state;
    }

    /// <summary>Upgrades a state by the given steps.</summary>
    internal static JsonObject Apply(JsonObject state, int format, ImmutableArray<Func<JsonObject, JsonObject>> steps)
    {
        for (var next = format; next <= steps.Length; next++)
        {
            state = steps[next - 1](state);
        }

        return state;
    }
}
