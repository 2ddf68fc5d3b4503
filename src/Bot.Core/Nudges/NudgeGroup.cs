namespace Bot.Core.Nudges;

/// <summary>Stages that are spoken to alike.</summary>
public enum NudgeGroup
{
    /// <summary>ARRIVE and STEADY.</summary>
    Early,

    /// <summary>REFLECT and DECIDE.</summary>
    Understand,

    /// <summary>SPACE and GROW.</summary>
    Apart,

    /// <summary>OUTCOMES to ISSUES.</summary>
    Reach,

    /// <summary>TRUST to NURTURE.</summary>
    Together,

    /// <summary>MOVEON and CLOSED.</summary>
    Onward,

    /// <summary>Any stage behind a lock.</summary>
    Locked,
}
