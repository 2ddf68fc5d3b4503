namespace Bot.Core.Understanding;

/// <summary>What a draft to the ex may suffer from, in the order of labels.md.</summary>
public enum DraftIssue
{
    /// <summary>Presses for something.</summary>
    Pressure,

    /// <summary>Threatens with an end or a date.</summary>
    Ultimatum,

    /// <summary>Blames.</summary>
    Blame,

    /// <summary>Excuses.</summary>
    Excuse,

    /// <summary>Makes the other responsible for one's pain.</summary>
    GuiltTrip,

    /// <summary>Apologises too much.</summary>
    OverApology,

    /// <summary>More than 120 words.</summary>
    TooLong,

    /// <summary>Goes over the breakup again.</summary>
    BreakupRehash,

    /// <summary>Showers with love.</summary>
    LoveBombing,

    /// <summary>Demands an answer.</summary>
    DemandReply,

    /// <summary>Threatens.</summary>
    Threat,

    /// <summary>Writes although the other said no.</summary>
    ContactingDespiteNo,
}
