namespace Bot.Core.Vault;

/// <summary>What has become of a letter.</summary>
public enum LetterStatus
{
    /// <summary>Held until its date.</summary>
    Held,

    /// <summary>Kept as a letter.</summary>
    Kept,

    /// <summary>Thrown away; its text is erased.</summary>
    Binned,
}
