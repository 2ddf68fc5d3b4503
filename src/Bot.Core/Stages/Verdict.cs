namespace Bot.Core.Stages;

/// <summary>What DECIDE says (DC7), by the table in docs/decision.md.</summary>
public enum Verdict
{
    /// <summary>Not decided yet.</summary>
    None,

    /// <summary>The answers point away.</summary>
    Away,

    /// <summary>Not now.</summary>
    NotNow,

    /// <summary>A slow try is reasonable.</summary>
    SlowTry,

    /// <summary>The person is already better off.</summary>
    BetterOff,
}
