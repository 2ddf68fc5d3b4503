namespace Bot.Host.Content;

/// <summary>What can be named by its id.</summary>
internal enum ReferenceKind
{
    /// <summary>An exercise.</summary>
    Exercise,

    /// <summary>A prompt of the naming exercise.</summary>
    Prompt,

    /// <summary>An advice item.</summary>
    Advice,

    /// <summary>What practises an advice item: an exercise, an event, a stage or a rule of the journey.</summary>
    Practice,

    /// <summary>One of the five guides.</summary>
    Guide,

    /// <summary>A topic label.</summary>
    Topic,
}
