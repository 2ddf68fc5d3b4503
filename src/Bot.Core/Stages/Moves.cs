using System.Collections.Immutable;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>Walks an edge: how a person's place on the map changes. Writing is never touched here.</summary>
internal static class Moves
{
    private const int HistoryDepth = 4;

    /// <summary>The road after an edge.</summary>
    public static Road Along(MapEdge edge, Road road, Instant now) => edge.Target switch
    {
        MapTarget.To to => Enter(road, to.Stage, to.Beside, now) with { History = [] },
        MapTarget.Detour detour when road.Stage == detour.Stage => road,
        MapTarget.Detour detour => Enter(road, detour.Stage, road.Tracks, now) with { History = Remember(road) },
        MapTarget.Through through when road.Stage == through.Stage => WithoutReopen(road),
        MapTarget.Through through => WithoutReopen(Enter(road, through.Stage, road.Tracks, now) with { History = Remember(road) }),
        MapTarget.Previous => Enter(road, road.Stage.Before(), road.Tracks, now),
        MapTarget.History => Back(road),
        MapTarget.Stay stay => road with { Tracks = Beside(road.Stage, [.. road.Tracks, .. stay.Beside]) },
        MapTarget.Under => road,
        MapTarget.Retreat => Retreat(road, now),
        _ => throw new ArgumentOutOfRangeException(nameof(edge), edge, "No such target."),
    };

    /// <summary>The road at a stage that is entered now.</summary>
    public static Road Enter(Road road, Stage stage, ImmutableArray<Stage> beside, Instant now) =>
        road with { Stage = stage, EnteredAt = now, Tracks = Beside(stage, beside) };

    /// <summary>Who stood on the way to the ex comes back to GROW; a way back into it is forgotten.</summary>
    private static Road Retreat(Road road, Instant now)
    {
        var kept = road with
        {
            Tracks = [.. road.Tracks.Where(stage => !stage.LeadsBack())],
            History = [.. road.History.Where(stop => !stop.Stage.LeadsBack())],
            Together = false,
            ResetAt = now,
        };
        return road.Stage.LeadsBack() ? Enter(kept, Stage.Grow, kept.Tracks, now) : kept;
    }

    /// <summary>After a crisis nobody comes straight back into contact: the way leads through OUTCOMES (safety.md, 5).</summary>
    private static Road WithoutReopen(Road road) => road with
    {
        History = [.. road.History.Select(stop => stop.Stage == Stage.Reopen ? stop with { Stage = Stage.Outcomes } : stop)],
    };

    private static Road Back(Road road)
    {
        if (road.History.IsEmpty)
        {
            return road;
        }

        var stop = road.History[^1];
        return road with { Stage = stop.Stage, EnteredAt = stop.EnteredAt, History = road.History[..^1], Tracks = Beside(stop.Stage, road.Tracks) };
    }

    private static ImmutableArray<Stop> Remember(Road road)
    {
        // From ARRIVE the road leads on through first aid by itself.
        var history = road.Stage == Stage.Arrive ? road.History : road.History.Add(new Stop(road.Stage, road.EnteredAt));
        return history.Length > HistoryDepth ? history[^HistoryDepth..] : history;
    }

    private static ImmutableArray<Stage> Beside(Stage stage, IEnumerable<Stage> beside) =>
        [.. beside.Where(other => other != stage).Distinct().Order()];
}
