namespace Bot.Core;

/// <summary>The words that may outlive an erasure; several may stand at once.</summary>
[Flags]
public enum TombstoneWord
{
    /// <summary>Nothing outlives it.</summary>
    None = 0,

    /// <summary>The ex said no, or blocked the person.</summary>
    No = 1,

    /// <summary>There is a legal order.</summary>
    Order = 2,

    /// <summary>The person harmed the ex.</summary>
    HarmedThem = 4,

    /// <summary>The person said that they are under age.</summary>
    Minor = 8,
}
