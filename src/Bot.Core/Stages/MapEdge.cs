using System.Collections.Immutable;

namespace Bot.Core.Stages;

/// <summary>One line of the map: on an event, from some stages, through a gate, to a target.</summary>
/// <param name="On">The event.</param>
/// <param name="From">The stages it holds in; empty for all.</param>
/// <param name="Gate">What must hold.</param>
/// <param name="Target">Where it leads.</param>
public sealed record MapEdge(StageEvent On, ImmutableArray<Stage> From, Gate Gate, MapTarget Target)
{
    /// <summary>True when the edge holds in a stage.</summary>
    public bool Holds(Stage stage) => From.IsEmpty || From.Contains(stage);
}
