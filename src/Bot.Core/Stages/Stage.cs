namespace Bot.Core.Stages;

/// <summary>The places of the map (journey.md). Safety, NoContact, Help and Tools are places of work, never the stage itself.</summary>
public enum Stage
{
    /// <summary>S0, help first.</summary>
    Arrive,

    /// <summary>S1, first aid.</summary>
    Steady,

    /// <summary>S2, what happened.</summary>
    Reflect,

    /// <summary>S3, is trying again right at all?</summary>
    Decide,

    /// <summary>S4, time apart; runs side by side with <see cref="Grow"/>.</summary>
    Space,

    /// <summary>S5, one's own growth; runs side by side with <see cref="Space"/>.</summary>
    Grow,

    /// <summary>S6, ready for every ending.</summary>
    Outcomes,

    /// <summary>S7, contact, slowly.</summary>
    Reopen,

    /// <summary>S8, saying sorry once and well.</summary>
    Apologise,

    /// <summary>S9, seeing it as they do.</summary>
    Empathise,

    /// <summary>S10, the core talk.</summary>
    Issues,

    /// <summary>S11, promises kept.</summary>
    Trust,

    /// <summary>S12, new memories without rush.</summary>
    Slow,

    /// <summary>S13, boundaries and shared goals.</summary>
    Agree,

    /// <summary>S14, together again.</summary>
    Nurture,

    /// <summary>S15, moving on well.</summary>
    MoveOn,

    /// <summary>S16, done.</summary>
    Closed,

    /// <summary>Work inside the lock for who was harmed.</summary>
    Safety,

    /// <summary>Work inside the lock for who was told no, or harmed the other.</summary>
    NoContact,

    /// <summary>Professional help, open always.</summary>
    Help,

    /// <summary>Tools of every stage: check-in, journal, vault, kits, and what events T1 to T19 open.</summary>
    Tools,
}
