namespace Bot.Core.Understanding;

/// <summary>The dangers that are looked for, gravest first after <see cref="None"/> (labels.md).</summary>
public enum RiskLabel
{
    /// <summary>No danger.</summary>
    None,

    /// <summary>Danger to life: one's own or somebody else's.</summary>
    Crisis,

    /// <summary>Harm between the two, in either direction.</summary>
    Abuse,

    /// <summary>The person watches, follows or presses the other.</summary>
    Pursuit,

    /// <summary>The person is under 18.</summary>
    Minor,
}
