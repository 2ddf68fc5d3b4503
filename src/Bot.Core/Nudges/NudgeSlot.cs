namespace Bot.Core.Nudges;

/// <summary>What a planned nudge is for. Saved by name: ids are for ever.</summary>
public enum NudgeSlot
{
    /// <summary>A day the person marked as hard (SP7).</summary>
    RiskDay,

    /// <summary>A plan for an evening, where evenings have been hard.</summary>
    RiskEvening,

    /// <summary>An exercise that was begun and left.</summary>
    Unfinished,

    /// <summary>The promise ledger (TR1).</summary>
    Promise,

    /// <summary>The week's tiny goal (GR2).</summary>
    Goal,

    /// <summary>The weekly look at what is clearer now (SP6).</summary>
    Clarity,

    /// <summary>An undecided decision, some weeks on.</summary>
    DecideAgain,

    /// <summary>A look back at 30, 60 and 90 days.</summary>
    Review,

    /// <summary>The next exercise of the stage.</summary>
    Exercise,

    /// <summary>Something of one's own, on good days.</summary>
    Win,

    /// <summary>How is it?</summary>
    Checkin,

    /// <summary>A kind word with one tiny thing to do.</summary>
    Encourage,

    /// <summary>"Keep, less, or stop?", once, before silence.</summary>
    Keep,
}
