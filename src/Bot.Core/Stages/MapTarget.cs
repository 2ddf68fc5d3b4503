using System.Collections.Immutable;

namespace Bot.Core.Stages;

/// <summary>Where an edge of the map leads. A closed set.</summary>
public abstract record MapTarget
{
    private MapTarget()
    {
    }

    /// <summary>To a stage.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Beside">Stages that open side by side with it.</param>
    public sealed record To(Stage Stage, params ImmutableArray<Stage> Beside) : MapTarget;

    /// <summary>To a stage, and later back to where the person was.</summary>
    public sealed record Detour(Stage Stage) : MapTarget;

    /// <summary>Back to where the person was before the detour.</summary>
    public sealed record History : MapTarget;

    /// <summary>One stage back on the road; a person may always go back.</summary>
    public sealed record Previous : MapTarget;

    /// <summary>The stage stays; the event changes facts, opens tracks or an exercise.</summary>
    public sealed record Stay(params ImmutableArray<Stage> Beside) : MapTarget;

    /// <summary>The stage stays and an overlay lies over it.</summary>
    public sealed record Under(Overlay Overlay) : MapTarget;

    /// <summary>An overlay lies over it, and the way back leads through a stage first.</summary>
    public sealed record Through(Overlay Overlay, Stage Stage) : MapTarget;

    /// <summary>An overlay comes, and who stood on the way to the ex comes back to GROW.</summary>
    public sealed record Retreat(Overlay Overlay) : MapTarget;
}
