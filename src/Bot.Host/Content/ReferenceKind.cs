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

    /// <summary>One of the five guides.</summary>
    Guide,

    /// <summary>A topic label.</summary>
    Topic,
}
