namespace Bot.Core;

/// <summary>The words that may outlive an erasure.</summary>
public enum TombstoneWord
{
    /// <summary>The ex said no, or blocked the person.</summary>
    No,

    /// <summary>There is a legal order.</summary>
    Order,

    /// <summary>The person harmed the ex.</summary>
    HarmedThem,

    /// <summary>The person said that they are under age.</summary>
    Minor,
}
