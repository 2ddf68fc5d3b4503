using System.Collections.Immutable;
using Bot.Core.Content;
using NodaTime;

namespace Bot.Core.Stages;

/// <summary>
/// Which stage may follow which: the whole map of journey.md as one table, read from top to bottom; the first edge that
/// holds and whose gate is open is taken. The drawing in docs/stages.md is made from this table.
/// </summary>
public static class StageMap
{
    private static readonly ImmutableArray<Stage> Anywhere = [];

    private static readonly ImmutableArray<Stage> Tried =
    [
        Stage.Reopen, Stage.Apologise, Stage.Empathise, Stage.Issues, Stage.Trust, Stage.Slow, Stage.Agree, Stage.Nurture,
    ];

    private static readonly ImmutableArray<Stage> Together =
        [Stage.Issues, Stage.Trust, Stage.Slow, Stage.Agree, Stage.Nurture];

    /// <summary>All edges, in the order in which they are tried.</summary>
    public static ImmutableArray<MapEdge> Edges { get; } =
    [
        // The road: exits are offers, and the person takes them.
        new(StageEvent.GoOn, [Stage.Arrive], Gate.NeedsSteady, new MapTarget.To(Stage.Steady)),
        new(StageEvent.GoOn, [Stage.Arrive], Gate.None, new MapTarget.To(Stage.Reflect)),
        new(StageEvent.GoOn, [Stage.Steady], Gate.HasHistory, new MapTarget.History()),
        new(StageEvent.GoOn, [Stage.Steady], Gate.Calm, new MapTarget.To(Stage.Reflect)),
        new(StageEvent.GoOn, [Stage.Reflect], Gate.Reflected, new MapTarget.To(Stage.Decide)),
        new(StageEvent.GoOn, [Stage.Decide], Gate.DecidedTogether, new MapTarget.To(Stage.Nurture, Stage.Issues, Stage.Slow)),
        new(StageEvent.GoOn, [Stage.Decide], Gate.DecidedOnTheWay, new MapTarget.History()),
        new(StageEvent.GoOn, [Stage.Decide], Gate.DecidedTalking, new MapTarget.To(Stage.Issues)),
        new(StageEvent.GoOn, [Stage.Decide], Gate.Decided, new MapTarget.To(Stage.Space, Stage.Grow)),
        new(StageEvent.GoOn, [Stage.Space, Stage.Grow], Gate.Prepared, new MapTarget.To(Stage.Outcomes)),
        new(StageEvent.GoOn, [Stage.Outcomes], Gate.ReadyForContact, new MapTarget.To(Stage.Reopen)),
        new(StageEvent.GoOn, [Stage.Reopen], Gate.Exchanged, new MapTarget.To(Stage.Apologise)),
        new(StageEvent.GoOn, [Stage.Apologise], Gate.ApologyDone, new MapTarget.To(Stage.Empathise)),
        new(StageEvent.GoOn, [Stage.Empathise], Gate.CoreTalk, new MapTarget.To(Stage.Issues)),
        new(StageEvent.GoOn, [Stage.Issues], Gate.IssuesTalked, new MapTarget.To(Stage.Trust)),
        new(StageEvent.GoOn, [Stage.Trust], Gate.TrustGrown, new MapTarget.To(Stage.Slow)),
        new(StageEvent.GoOn, [Stage.Slow], Gate.NamedIt, new MapTarget.To(Stage.Agree)),
        new(StageEvent.GoOn, [Stage.Agree], Gate.Agreed, new MapTarget.To(Stage.Nurture)),
        new(StageEvent.GoOn, [Stage.Nurture], Gate.Reviewed, new MapTarget.To(Stage.Closed)),
        new(StageEvent.GoOn, [Stage.MoveOn], Gate.MovedOn, new MapTarget.To(Stage.Closed)),
        new(StageEvent.SteadyEnough, [Stage.Steady], Gate.HasHistory, new MapTarget.History()),
        new(StageEvent.SteadyEnough, [Stage.Arrive, Stage.Steady], Gate.None, new MapTarget.To(Stage.Reflect)),
        new(StageEvent.NeedSteady, Anywhere, Gate.None, new MapTarget.Detour(Stage.Steady)),
        new(StageEvent.AskDecide, [Stage.Space, Stage.Grow, Stage.Outcomes, .. Tried], Gate.RoadOpen, new MapTarget.Detour(Stage.Decide)),
        new(StageEvent.AskDecide, Anywhere, Gate.RoadOpen, new MapTarget.To(Stage.Decide)),
        new(StageEvent.GoBack, Anywhere, Gate.HasHistory, new MapTarget.History()),
        new(StageEvent.GoBack, Anywhere, Gate.RoadOpen, new MapTarget.Previous()),
        new(StageEvent.GoBack, [Stage.Space, Stage.Grow, Stage.MoveOn, Stage.Closed], Gate.None, new MapTarget.To(Stage.Reflect)),
        new(StageEvent.GoBack, Anywhere, Gate.None, new MapTarget.Previous()),

        // T1 to T19: life interrupts.
        new(StageEvent.Slipped, Anywhere, Gate.RoadOpen, new MapTarget.Detour(Stage.Steady)),
        new(StageEvent.Slipped, Anywhere, Gate.None, new MapTarget.Stay()),
        new(StageEvent.ExReachedOut, Anywhere, Gate.None, new MapTarget.Stay()),
        new(StageEvent.ExNeedsSpace, [.. Tried, Stage.Outcomes], Gate.None, new MapTarget.To(Stage.Space, Stage.Grow)),
        new(StageEvent.ExNeedsSpace, Anywhere, Gate.None, new MapTarget.Stay(Stage.Space)),
        new(StageEvent.ExSaidNo, Anywhere, Gate.None, new MapTarget.Retreat(Overlay.NoContact)),
        new(StageEvent.ExNewPartner, [Stage.MoveOn, Stage.Closed], Gate.None, new MapTarget.Stay()),
        new(StageEvent.ExNewPartner, Anywhere, Gate.None, new MapTarget.Detour(Stage.Steady)),
        new(StageEvent.PursuitSigns, Anywhere, Gate.None, new MapTarget.Retreat(Overlay.NoContact)),
        new(StageEvent.HarmedByThem, Anywhere, Gate.None, new MapTarget.Retreat(Overlay.Safety)),
        new(StageEvent.HarmedThem, Anywhere, Gate.None, new MapTarget.Retreat(Overlay.NoContact)),
        new(StageEvent.Crisis, Anywhere, Gate.None, new MapTarget.Through(Overlay.Crisis, Stage.Steady)),
        new(StageEvent.MoveOn, Anywhere, Gate.None, new MapTarget.To(Stage.MoveOn)),
        new(StageEvent.BackTogether, Anywhere, Gate.RoadOpen, new MapTarget.To(Stage.Decide)),
        new(StageEvent.BrokeUpAgain, Together, Gate.None, new MapTarget.To(Stage.Steady)),
        new(StageEvent.TalkWentBadly, Tried, Gate.None, new MapTarget.Stay()),
        new(StageEvent.PromiseBroken, [Stage.Trust, Stage.Slow, Stage.Agree, Stage.Nurture], Gate.None, new MapTarget.Stay()),
        new(StageEvent.ChangedMind, [Stage.MoveOn, Stage.Closed], Gate.RoadOpen, new MapTarget.To(Stage.Decide)),
        new(StageEvent.Pause, Anywhere, Gate.None, new MapTarget.Under(Overlay.Paused)),
        new(StageEvent.Silence, Anywhere, Gate.None, new MapTarget.Under(Overlay.Dormant)),
        new(StageEvent.Stop, Anywhere, Gate.None, new MapTarget.Under(Overlay.Ended)),
        new(StageEvent.UnavoidableContact, Anywhere, Gate.None, new MapTarget.Stay()),
        new(StageEvent.SpecialCase, Anywhere, Gate.None, new MapTarget.Stay(Stage.Help)),
        new(StageEvent.VeryLow, Anywhere, Gate.None, new MapTarget.Detour(Stage.Steady)),
        new(StageEvent.Minor, Anywhere, Gate.None, new MapTarget.Under(Overlay.Minor)),
        new(StageEvent.Resume, Anywhere, Gate.None, new MapTarget.Stay()),
    ];

    /// <summary>The edge that an event takes from where the person stands; null when none is open.</summary>
    public static MapEdge? Find(Journey journey, StageEvent on, Rules rules, Instant now)
    {
        foreach (var edge in Edges)
        {
            if (edge.On == on && Holds(edge, journey.Road) && Gates.IsOpen(edge.Gate, journey, rules, now))
            {
                return edge;
            }
        }

        return null;
    }

    /// <summary>What befalls the two holds also while the person is on a detour from there.</summary>
    private static bool Holds(MapEdge edge, Road road) =>
        edge.Holds(road.Stage)
        || (edge.On is StageEvent.BrokeUpAgain or StageEvent.TalkWentBadly or StageEvent.PromiseBroken
            && road.History is [.., var stop] && edge.Holds(stop.Stage))
        || (edge.On == StageEvent.BrokeUpAgain && road.Together);

    /// <summary>The gate on the road out of a stage: the last edge of <see cref="StageEvent.GoOn"/> that holds there.</summary>
    public static MapEdge? Exit(Stage stage) => Edges.LastOrDefault(edge => edge.On == StageEvent.GoOn && edge.Holds(stage));

    /// <summary>The map as Mermaid.</summary>
    public static string ToMermaid() => MapDrawing.Draw();
}
