using System.Collections.Immutable;

namespace Bot.Core.Stages;

/// <summary>The order of the road and which part of it leads back to the ex.</summary>
public static class RoadBack
{
    /// <summary>The road, in order.</summary>
    public static ImmutableArray<Stage> Order { get; } =
    [
        Stage.Arrive, Stage.Steady, Stage.Reflect, Stage.Decide, Stage.Space, Stage.Grow, Stage.Outcomes, Stage.Reopen,
        Stage.Apologise, Stage.Empathise, Stage.Issues, Stage.Trust, Stage.Slow, Stage.Agree, Stage.Nurture,
    ];

    /// <summary>True for REOPEN to NURTURE: what touches the ex.</summary>
    public static bool TouchesEx(this Stage stage) => stage is >= Stage.Reopen and <= Stage.Nurture;

    /// <summary>True for DECIDE, OUTCOMES and all that touches the ex: closed under contact <c>no</c>, <c>order</c> or a safety lock.</summary>
    public static bool LeadsBack(this Stage stage) => stage is Stage.Decide or Stage.Outcomes || stage.TouchesEx();

    /// <summary>True for the stages of the map itself, false for places of work.</summary>
    public static bool IsStage(this Stage stage) => stage <= Stage.Closed;

    /// <summary>The stage before one on the road; SPACE and GROW count as one.</summary>
    public static Stage Before(this Stage stage) => stage switch
    {
        Stage.MoveOn or Stage.Closed => Stage.Reflect,
        Stage.Grow => Stage.Decide,
        _ when Order.IndexOf(stage) is > 0 and var at => Order[at - 1],
        _ => Stage.Arrive,
    };
}
