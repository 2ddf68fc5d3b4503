using System.Globalization;
using System.Text;

namespace Bot.Core.Stages;

/// <summary>Draws the map from its table.</summary>
internal static class MapDrawing
{
    private static readonly (string Name, Stage[] Stages)[] SuperStates =
    [
        ("Arrival", [Stage.Arrive, Stage.Steady]),
        ("Understand", [Stage.Reflect, Stage.Decide]),
        ("Apart", [Stage.Space, Stage.Grow, Stage.Outcomes]),
        ("Reach", [Stage.Reopen, Stage.Apologise, Stage.Empathise, Stage.Issues]),
        ("Together", [Stage.Trust, Stage.Slow, Stage.Agree, Stage.Nurture]),
        ("Onward", [Stage.MoveOn, Stage.Closed]),
    ];

    public static string Draw()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var (name, stages) in SuperStates)
        {
            Line(text, 1, $"state {name} {{");
            foreach (var stage in stages)
            {
                Line(text, 2, stage.Name());
            }

            Line(text, 1, "}");
        }

        Line(text, 1, "state ANY");
        Line(text, 1, "state HISTORY");
        Line(text, 1, "state PREVIOUS");
        Line(text, 1, "state HELP");
        foreach (var overlay in Enum.GetValues<Overlay>())
        {
            Line(text, 1, $"state {Name(overlay)}");
        }

        Line(text, 1, $"[*] --> {Stage.Arrive.Name()}");
        foreach (var edge in StageMap.Edges)
        {
            DrawEdge(text, edge);
        }

        Line(text, 1, $"{Stage.Closed.Name()} --> [*]");
        return text.ToString();
    }

    private static void DrawEdge(StringBuilder text, MapEdge edge)
    {
        var gate = edge.Gate == Gate.None ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" [{edge.Gate}]");
        var beside = edge.Target switch
        {
            MapTarget.To { Beside.Length: > 0 } to => $" beside {string.Join(" and ", to.Beside.Select(stage => stage.Name()))}",
            MapTarget.Stay { Beside.Length: > 0 } stay => $" opens {string.Join(" and ", stay.Beside.Select(stage => stage.Name()))}",
            MapTarget.Detour => " and back by history",
            MapTarget.Through through => $" and back by history through {through.Stage.Name()}",
            MapTarget.Retreat => $" from the road back to {Stage.Grow.Name()}",
            _ => string.Empty,
        };
        foreach (var from in edge.From.IsEmpty ? ["ANY"] : edge.From.Select(stage => stage.Name()))
        {
            Line(text, 1, $"{from} --> {Target(edge.Target, from)} : {edge.On.Name()}{gate}{beside}");
        }
    }

    private static string Target(MapTarget target, string from) => target switch
    {
        MapTarget.To to => to.Stage.Name(),
        MapTarget.Detour detour => detour.Stage.Name(),
        MapTarget.History => "HISTORY",
        MapTarget.Previous => "PREVIOUS",
        MapTarget.Stay => from,
        MapTarget.Under under => Name(under.Overlay),
        MapTarget.Through through => Name(through.Overlay),
        MapTarget.Retreat retreat => Name(retreat.Overlay),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "No such target."),
    };

    /// <summary>The name of an overlay as output writes it.</summary>
    private static string Name(Overlay overlay) => overlay.ToString().ToUpperInvariant();

    private static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', depth * 4).Append(line).Append('\n');
}
