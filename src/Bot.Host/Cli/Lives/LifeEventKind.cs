namespace Bot.Host.Cli.Lives;

/// <summary>What can happen in a simulated life.</summary>
internal enum LifeEventKind
{
    /// <summary>The person did something.</summary>
    In,

    /// <summary>We answered.</summary>
    Out,

    /// <summary>We wrote first.</summary>
    Nudge,

    /// <summary>A nudge came due and said nothing.</summary>
    Dropped,

    /// <summary>The stage changed.</summary>
    Stage,

    /// <summary>The contact level or the safety lock changed.</summary>
    Lock,

    /// <summary>Something of the script could not be done.</summary>
    Error,

    /// <summary>The life is over.</summary>
    End,
}
