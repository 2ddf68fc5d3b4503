namespace Bot.Core.Stages;

/// <summary>What contact with the ex the facts allow (journey.md, R8 and "Locks"), tighter with each step.</summary>
public enum ContactLevel
{
    /// <summary>Nothing forbids it.</summary>
    Open,

    /// <summary>Space until a date; only practical matters.</summary>
    Space,

    /// <summary>Only logistics: children, home, money, work.</summary>
    Logistics,

    /// <summary>The ex said no, blocked the person, or the contact budget is used up.</summary>
    No,

    /// <summary>A legal order.</summary>
    Order,
}
