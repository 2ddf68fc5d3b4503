using Bot.Core.Stages;

namespace Bot.Core.Content;

/// <summary>Where an option may lead. A closed set: content proposes, the map and the locks decide.</summary>
public abstract record Follow
{
    private Follow()
    {
    }

    /// <summary>Finishes this exercise and starts another.</summary>
    public sealed record Start(string ExerciseId) : Follow;

    /// <summary>Finishes this exercise and tells the map of an event.</summary>
    public sealed record Raise(StageEvent Event) : Follow;

    /// <summary>Jumps to another prompt of this exercise.</summary>
    public sealed record GoTo(string PromptId) : Follow;

    /// <summary>Finishes this exercise here.</summary>
    public sealed record Finish : Follow;
}
