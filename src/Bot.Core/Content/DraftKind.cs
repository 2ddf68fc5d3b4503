namespace Bot.Core.Content;

/// <summary>What a composed text is for; decides what it is reviewed against.</summary>
public enum DraftKind
{
    /// <summary>What one is about to send (SP3).</summary>
    Urge,

    /// <summary>A first message (RO2).</summary>
    Opener,

    /// <summary>An answer to theirs (RO2b).</summary>
    Answer,

    /// <summary>A practical matter (SP8).</summary>
    Practical,

    /// <summary>An apology (AP2).</summary>
    Apology,

    /// <summary>A soft start into a hard talk (IS3).</summary>
    SoftStart,

    /// <summary>A letter that is never meant to be sent.</summary>
    Letter,
}
