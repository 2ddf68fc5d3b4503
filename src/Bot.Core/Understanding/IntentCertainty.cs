namespace Bot.Core.Understanding;

/// <summary>How sure an intent is.</summary>
public enum IntentCertainty
{
    /// <summary>It fits best; what it leads to is offered, not done.</summary>
    Guess,

    /// <summary>It was learned well; followed where nothing else is going on.</summary>
    Sure,

    /// <summary>A rule names it; followed everywhere.</summary>
    Rule,
}
