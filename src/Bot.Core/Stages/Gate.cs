namespace Bot.Core.Stages;

/// <summary>The conditions on the way forward (journey.md, "Exit"). Their criteria are code in <see cref="Gates"/>.</summary>
public enum Gate
{
    /// <summary>No condition.</summary>
    None,

    /// <summary>Calm: two check-ins low enough and far enough apart.</summary>
    Calm,

    /// <summary>REFLECT's work is done.</summary>
    Reflected,

    /// <summary>DECIDE's screen and card are done.</summary>
    Decided,

    /// <summary>As <see cref="Decided"/>, and the two are together already.</summary>
    DecidedTogether,

    /// <summary>As <see cref="Decided"/>, on a detour from further along, and nothing speaks against going back there.</summary>
    DecidedOnTheWay,

    /// <summary>As <see cref="Decided"/>, and the two are talking already (AR4).</summary>
    DecidedTalking,

    /// <summary>SPACE and GROW have done their work.</summary>
    Prepared,

    /// <summary>Ready for every ending: the way into REOPEN.</summary>
    ReadyForContact,

    /// <summary>Light exchanges, some begun by them.</summary>
    Exchanged,

    /// <summary>The apology is delivered, or not owed.</summary>
    ApologyDone,

    /// <summary>Empathy is practised, both want the talk, the screen is clean.</summary>
    CoreTalk,

    /// <summary>Two issues with a joint change.</summary>
    IssuesTalked,

    /// <summary>Weeks of kept promises.</summary>
    TrustGrown,

    /// <summary>Time together without old patterns, and both want to name it.</summary>
    NamedIt,

    /// <summary>The sheet is agreed and the screen is clean.</summary>
    Agreed,

    /// <summary>The reviews are done.</summary>
    Reviewed,

    /// <summary>Moving on has come to its end.</summary>
    MovedOn,

    /// <summary>There is somewhere to come back to.</summary>
    HasHistory,

    /// <summary>First aid comes first: very intense, or within the first days.</summary>
    NeedsSteady,

    /// <summary>The road back is open: no lock.</summary>
    RoadOpen,
}
