namespace Bot.Core.Stages;

/// <summary>Harm that was told (journey.md, R8 and "Locks").</summary>
[Flags]
public enum SafetyLock
{
    /// <summary>None told.</summary>
    None = 0,

    /// <summary>The other harmed the person.</summary>
    HarmedByThem = 1,

    /// <summary>The person harmed the other.</summary>
    HarmedThem = 2,

    /// <summary>Both.</summary>
    Both = HarmedByThem | HarmedThem,
}
