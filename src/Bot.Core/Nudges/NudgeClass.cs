namespace Bot.Core.Nudges;

/// <summary>The three classes of nudges (nudges.md, rules 1 and 3).</summary>
public enum NudgeClass
{
    /// <summary>Encouragement within caps, hours and consent.</summary>
    Routine,

    /// <summary>An offer before an hour the person named as hard.</summary>
    RiskWindow,

    /// <summary>Accepted one by one by the person; never dropped, save by stop, block or delete.</summary>
    Promised,
}
