namespace Bot.Core.Understanding;

/// <summary>How sure a finding is.</summary>
public enum RiskTier
{
    /// <summary>Nothing found.</summary>
    None,

    /// <summary>Asks one kind question; nothing is locked.</summary>
    Weak,

    /// <summary>Changes state.</summary>
    Strong,
}
