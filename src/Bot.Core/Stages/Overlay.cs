namespace Bot.Core.Stages;

/// <summary>What lies over the stage while it lasts.</summary>
public enum Overlay
{
    /// <summary>Danger to life.</summary>
    Crisis,

    /// <summary>Harmed by the other.</summary>
    Safety,

    /// <summary>The ex said no, an order, or the person harmed the ex.</summary>
    NoContact,

    /// <summary>The person asked for quiet.</summary>
    Paused,

    /// <summary>The person is under age.</summary>
    Minor,

    /// <summary>Silent for long.</summary>
    Dormant,

    /// <summary>The person ended it.</summary>
    Ended,
}
