namespace Bot.Core.Stages;

/// <summary>What we know of a person's being under age.</summary>
public enum MinorState
{
    /// <summary>Nothing says so.</summary>
    No,

    /// <summary>A text hinted at it; we asked.</summary>
    Asked,

    /// <summary>The person confirmed it.</summary>
    Confirmed,
}
