namespace Bot.Core.Understanding;

/// <summary>What a person seems to want (labels.md).</summary>
public enum Intent
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Wants to text the ex now.</summary>
    UrgeToContact,

    /// <summary>Has already done it.</summary>
    ContactSlip,

    /// <summary>The ex wrote or called.</summary>
    ExReachedOut,

    /// <summary>The ex asked for time, space or no contact.</summary>
    ExAskedForSpace,

    /// <summary>The ex is with somebody new.</summary>
    ExNewPartner,

    /// <summary>Wants the relationship back.</summary>
    WantsBack,

    /// <summary>Wants to move on.</summary>
    WantsMoveOn,

    /// <summary>They are together again.</summary>
    BackTogether,

    /// <summary>Feels bad.</summary>
    FeelingLow,

    /// <summary>Feels better.</summary>
    FeelingBetter,

    /// <summary>Did an exercise.</summary>
    ProgressReport,

    /// <summary>Asks a question that a lookup answers.</summary>
    AskAdvice,

    /// <summary>Shows a message for review.</summary>
    DraftReview,

    /// <summary>Wants help with an apology.</summary>
    ApologyHelp,

    /// <summary>Sets a goal.</summary>
    SetGoal,

    /// <summary>Says thanks.</summary>
    Gratitude,

    /// <summary>Tells of a small success.</summary>
    SmallWin,

    /// <summary>Asks where they stand.</summary>
    AskStatus,

    /// <summary>Wants quiet for a while.</summary>
    SnoozeNudges,

    /// <summary>Wants no more messages from us.</summary>
    StopNudges,

    /// <summary>Wants another time or zone.</summary>
    ChangeTime,

    /// <summary>Wants everything deleted.</summary>
    DeleteData,

    /// <summary>Chats.</summary>
    Smalltalk,
}
